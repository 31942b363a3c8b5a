# The command line: built when its sources are newer than the last build, then run on a flat class path.

# The plain bundles are those with a bnd.bnd.
headless_current() {
    set -- "$WARMBOOT_HOME/pom.xml" "$WARMBOOT_HOME/releng/plain-parent" "$WARMBOOT_HOME/releng/headless"
    for headless_bundle in "$WARMBOOT_HOME"/bundles/*/bnd.bnd; do
        set -- "$@" "${headless_bundle%/bnd.bnd}"
    done
    current_generation headless "$@"
}

build_headless() {
    lock_build
    # Another start may have built it while this one waited.
    if HEADLESS=$(headless_current); then
        unlock_build
        return
    fi
    need_maven
    begin_headless
    if ! build "building the command line" "$LOG_DIR/headless.log" -Dheadless -Dmaven.test.skip=true \
        -pl releng/headless -am "-Dwarmboot.lib=$HEADLESS/lib" package; then
        show_failure "$LOG_DIR/headless.log"
        die "the build failed"
    fi
    finish_headless
    unlock_build
}

# A build into HEADLESS is between these two; ./test makes one as well.
begin_headless() {
    HEADLESS=$(build_generation headless)
    touch "$BUILD_DIR/headless.begun"
}

finish_headless() {
    warm_up_headless
    publish_generation headless "$HEADLESS" "$BUILD_DIR/headless.begun"
}

# Keeps the classes of a first report in an archive, which shortens every later start. It is written once and
# only read afterwards, so starts side by side cannot harm it; without it all works as well.
warm_up_headless() {
    warm_up_out=$(mktemp -d) || return 0
    (headless_java "-XX:ArchiveClassesAtExit=$HEADLESS/classes.jsa" org.warmboot.cli.Main \
        report --example roothammer-dsn07 --out "$warm_up_out") >"$LOG_DIR/warm-up.log" 2>&1 9>&- || :
    rm -rf "$warm_up_out"
}

# The C locale knows only ASCII, and Java then cannot name files with other letters. In UTF-8 the bytes of their
# names go in and out unchanged.
use_utf8_names() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX)
            LC_ALL=C.UTF-8
            export LC_ALL
            ;;
    esac
}

# headless_java ARGUMENT...: becomes java with the command line's class path and settings, so that its exit
# code and the user's interrupt go straight through. What the virtual machine has to say never mixes with results.
headless_java() {
    headless_path=
    for headless_jar in "$HEADLESS"/lib/*.jar; do
        headless_path=$headless_path${headless_path:+:}$headless_jar
    done
    headless_terminal=false
    ! is_terminal || headless_terminal=true
    use_utf8_names
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xlog:disable "$JVM_ERRORS" -Djava.awt.headless=true \
        "-Dwarmboot.terminal=$headless_terminal" -cp "$headless_path" "$@"
}

run_headless() {
    need_jdk
    [ "$1" != report ] || need_packages "the report" fonts
    HEADLESS=$(headless_current) || build_headless
    if [ -f "$HEADLESS/classes.jsa" ]; then
        headless_java "-XX:SharedArchiveFile=$HEADLESS/classes.jsa" org.warmboot.cli.Main "$@"
    fi
    headless_java org.warmboot.cli.Main "$@"
}
