# Finds a Maven that can run the build, or brings one, and runs it.

readonly MAVEN_VERSION=3.9.11
readonly UNPACK_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# 3.9.9 or a later Maven 3; Tycho does not run on older ones.
is_good_maven() {
    maven_found=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    case $maven_found in
        3.9.9 | 3.9.[1-9][0-9]* | 3.[1-9][0-9]*) return 0 ;;
        *) return 1 ;;
    esac
}

# Fetches Maven with an older one, by its coordinates. That one runs in a folder of its own, because its
# plugin leaves a folder behind where it was started.
fetch_maven() {
    say "fetching Maven $MAVEN_VERSION (the installed one is ${maven_found:-unknown})"
    fetch_dir=$BUILD_DIR/maven.new
    rm -rf "$fetch_dir"
    mkdir -p "$fetch_dir/work" "$LOG_DIR"
    if ! (cd "$fetch_dir/work" && mvn -B "$UNPACK_PLUGIN:unpack" \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" \
        "-DoutputDirectory=$fetch_dir") >"$LOG_DIR/maven.log" 2>&1 9>&-; then
        show_failure "$LOG_DIR/maven.log"
        die "could not fetch Maven $MAVEN_VERSION; install Maven 3.9.9 or newer by hand"
    fi
    chmod +x "$fetch_dir/apache-maven-$MAVEN_VERSION/bin/mvn"
    rm -rf "$BUILD_DIR/maven"
    mv "$fetch_dir/apache-maven-$MAVEN_VERSION" "$BUILD_DIR/maven"
    rm -rf "$fetch_dir"
}

need_maven() {
    MAVEN=$BUILD_DIR/maven/bin/mvn
    [ ! -x "$MAVEN" ] || return 0
    if ! command -v mvn >/dev/null 2>&1; then
        is_root_on_debian ||
            die "no Maven found; install it ('maven' in most distributions and in Homebrew)"
        install_packages maven
    fi
    if is_good_maven mvn; then
        MAVEN=mvn
    else
        fetch_maven
    fi
}

# build TITLE LOG ARGUMENT...: one run of the reactor, with progress.
build() {
    build_title=$1
    build_log=$2
    shift 2
    progress "$build_title" "$build_log" "$MAVEN" -B -ntp -f "$WARMBOOT_HOME/pom.xml" "$@"
}
