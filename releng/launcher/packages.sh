# Packages of the system: installed where that is allowed (root on Debian and its kin), else named.

PACKAGES_FRESH=
refresh_packages() {
    [ -z "$PACKAGES_FRESH" ] || return 0
    mkdir -p "$LOG_DIR"
    DEBIAN_FRONTEND=noninteractive apt-get update >"$LOG_DIR/packages.log" 2>&1 ||
        say "the list of packages could not be refreshed; see $LOG_DIR/packages.log"
    PACKAGES_FRESH=yes
}

install_packages() {
    say "installing $*"
    refresh_packages
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
        >>"$LOG_DIR/packages.log" 2>&1 9>&- || {
        tail -n 5 "$LOG_DIR/packages.log" >&2
        die "could not install: $* (whole log: $LOG_DIR/packages.log)"
    }
}

has_library() {
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

has_font() {
    command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list 2>/dev/null | head -n 1)" ]
}

# need_packages PURPOSE CAPABILITY...: capabilities are fonts, gtk and display.
need_packages() {
    packages_purpose=$1
    shift
    [ "$(uname -s)" = Linux ] || return 0
    packages_missing=
    for capability in "$@"; do
        case $capability in
            fonts) has_font || packages_missing="$packages_missing fontconfig fonts-dejavu-core" ;;
            gtk) has_library 'libgtk-3\.so' || packages_missing="$packages_missing libgtk-3-0" ;;
            display) command -v Xvfb >/dev/null 2>&1 || packages_missing="$packages_missing xvfb" ;;
        esac
    done
    [ -n "$packages_missing" ] || return 0
    is_root_on_debian ||
        die "missing for $packages_purpose (names as in Debian):$packages_missing. Install them and start again."
    # shellcheck disable=SC2086 # a list of package names
    install_packages $packages_missing
}
