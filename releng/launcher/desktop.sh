# The desktop: built when its sources are newer than the last build, then opened.

desktop_current() {
    current_generation desktop "$WARMBOOT_HOME/pom.xml" "$WARMBOOT_HOME/bundles" "$WARMBOOT_HOME/features" \
        "$WARMBOOT_HOME/targets" "$WARMBOOT_HOME/releng/plain-parent" "$WARMBOOT_HOME/releng/tycho-parent" \
        "$WARMBOOT_HOME/releng/product"
}

# Folder of this system's product below the built ones.
desktop_system() {
    case "$(uname -s) $(uname -m)" in
        "Linux x86_64") echo linux/gtk/x86_64 ;;
        "Darwin arm64") echo macosx/cocoa/aarch64 ;;
        "Darwin x86_64") echo macosx/cocoa/x86_64 ;;
        *) return 1 ;;
    esac
}

begin_desktop() {
    touch "$BUILD_DIR/desktop.begun"
}

# The product is moved away from where the next build writes, so that an open window is never pulled apart.
finish_desktop() {
    DESKTOP=$(build_generation desktop)
    mkdir -p "$BUILD_DIR/desktop"
    mv "$WARMBOOT_HOME/releng/product/target/products/warmboot/$(desktop_system)" "$DESKTOP"
    publish_generation desktop "$DESKTOP" "$BUILD_DIR/desktop.begun"
}

build_desktop() {
    lock_build
    if DESKTOP=$(desktop_current); then
        unlock_build
        return
    fi
    need_maven
    [ -f "$BUILD_DIR/desktop.stamp" ] || say "the first build of the desktop takes some minutes"
    begin_desktop
    if ! build "building the desktop" "$LOG_DIR/desktop.log" -Dmaven.test.skip=true package; then
        show_failure "$LOG_DIR/desktop.log"
        die "the build failed"
    fi
    finish_desktop
    unlock_build
}

# Where the window keeps its settings; the program takes a folder beside it when this one is in use.
desktop_settings() {
    case $(uname -s) in
        Darwin) printf '%s' "$HOME/Library/Application Support/Warmboot/workspace" ;;
        *) printf '%s' "${XDG_DATA_HOME:-$HOME/.local/share}/warmboot/workspace" ;;
    esac
}

need_screen() {
    if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        die "there is no display to open a window on (DISPLAY is not set). Start it from a desktop session, or over
  'ssh -X'. The command line needs none: ./warmboot report --example roothammer-dsn07 --out out"
    fi
}

run_desktop() {
    desktop_system >/dev/null ||
        die "there is no desktop for $(uname -s) on $(uname -m); the command line works here: ./warmboot --help"
    need_screen
    need_jdk
    need_packages "the desktop" gtk fonts
    DESKTOP=$(desktop_current) || build_desktop
    desktop_launcher=$(find "$DESKTOP" -name 'org.eclipse.equinox.launcher_*.jar' | head -n 1)
    set -- -Xmx1g -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$DESKTOP/classes.jsa" \
        -Xlog:disable "$JVM_ERRORS" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
        "-Dosgi.instance.area.default=$(desktop_settings)"
    [ "$(uname -s)" != Darwin ] || set -- "$@" -XstartOnFirstThread
    exec "$JAVA_HOME/bin/java" "$@" -jar "$desktop_launcher" -nosplash
}
