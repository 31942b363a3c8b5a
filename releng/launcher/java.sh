# Finds a JDK of version 21 or newer and sets JAVA_HOME to it.

readonly OLDEST_JAVA=21

# The virtual machine tells of errors only, and of none with an archive of classes: without it all works as well. Java 25
# finds one at each start of the desktop, as an option of its own, --enable-native-access, is not kept in the archive.
readonly JVM_ERRORS='-Xlog:all=error,cds*=off:stderr'

# Major version of the JDK in a folder, from its release file: starting it would take ten times as long.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    if [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
    fi
}

usable_jdk() {
    usable_version=$(jdk_version "$1") || return 1
    [ "${usable_version:-0}" -ge "$OLDEST_JAVA" ]
}

# Folder of the JDK that a javac on the PATH belongs to.
jdk_on_path() {
    path_javac=$(command -v javac) || return 1
    path_javac=$(readlink -f "$path_javac" 2>/dev/null) || return 1
    printf '%s\n' "${path_javac%/bin/javac}"
}

find_jdk() {
    for jdk in "${WARMBOOT_JDK:-}" "${JAVA_HOME:-}" "$(jdk_on_path || :)" \
        "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_21_X64:-}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$jdk" ] && usable_jdk "$jdk"; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

need_jdk() {
    if [ -n "${WARMBOOT_JDK:-}" ] && ! usable_jdk "$WARMBOOT_JDK"; then
        say "WARMBOOT_JDK is no JDK $OLDEST_JAVA or newer and is passed over: $WARMBOOT_JDK"
    fi
    find_jdk && return
    if is_root_on_debian; then
        refresh_packages
        for jdk_package in openjdk-25-jdk-headless openjdk-21-jdk-headless temurin-25-jdk temurin-21-jdk; do
            if apt-cache show "$jdk_package" >/dev/null 2>&1; then
                install_packages "$jdk_package"
                find_jdk && return
            fi
        done
        say "the package sources of this machine have no JDK $OLDEST_JAVA or newer"
    fi
    die "no JDK $OLDEST_JAVA or newer found. Install one (for instance OpenJDK 25: openjdk-25-jdk on Debian and
  Ubuntu, java-25-openjdk-devel on Fedora, 'brew install openjdk' on macOS, or a build of Eclipse Temurin)
  and, where it is in an unusual place, name its folder in WARMBOOT_JDK."
}
