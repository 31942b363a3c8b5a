# Shared by ./warmboot and ./test: messages, lock, a long command with visible progress.
# Expects WARMBOOT_HOME (the folder of the sources) to be set.

# Services and containers may have no home folder.
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)
    export HOME="${HOME:-/}"
fi

BUILD_DIR=$WARMBOOT_HOME/.build
LOG_DIR=$BUILD_DIR/log

# Exit code of everything that fails before the program itself runs: "cannot read or write".
readonly EXIT_CANNOT=3

say() {
    printf 'warmboot: %s\n' "$*" >&2
}

die() {
    say "$@"
    exit "$EXIT_CANNOT"
}

# Whether messages go to a terminal that understands escape sequences; see no-color.org.
is_terminal() {
    [ -t 2 ] && [ "${TERM:-dumb}" != dumb ] && [ -z "${NO_COLOR:-}" ]
}

is_root_on_debian() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# One build at a time in this folder, whoever starts it. The lock ends with the process that holds it.
lock_build() {
    mkdir -p "$LOG_DIR" || die "cannot write to $BUILD_DIR"
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$BUILD_DIR/lock"
        flock -n 9 || { say "waiting for another build in this folder"; flock 9; }
        return
    fi
    until mkdir "$BUILD_DIR/lock.d" 2>/dev/null; do
        lock_owner=$(cat "$BUILD_DIR/lock.d/pid" 2>/dev/null || echo "$$")
        kill -0 "$lock_owner" 2>/dev/null || die "a build was interrupted; remove $BUILD_DIR/lock.d and start again"
        sleep 1
    done
    echo "$$" >"$BUILD_DIR/lock.d/pid"
    on_exit 'rm -rf "$BUILD_DIR/lock.d"'
}

unlock_build() {
    if command -v flock >/dev/null 2>&1; then
        exec 9>&-
    else
        rm -rf "$BUILD_DIR/lock.d"
    fi
}

# Adds a command to what is done when the script ends, however it ends.
AT_EXIT=
on_exit() {
    AT_EXIT="$1
$AT_EXIT"
    trap 'exit_code=$?; trap - EXIT; eval "$AT_EXIT"; exit "$exit_code"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

# progress TITLE LOG COMMAND...: runs a Maven command, shows the module it is at, keeps its output in LOG.
progress() {
    progress_title=$1
    progress_log=$2
    shift 2
    "$@" >"$progress_log" 2>&1 9>&- &
    progress_pid=$!
    on_exit '[ -z "$progress_pid" ] || kill "$progress_pid" 2>/dev/null || :'
    progress_shown=
    progress_start=$(date +%s)
    while kill -0 "$progress_pid" 2>/dev/null; do
        progress_step=$(sed -n 's/.*Building \(.*[^ ]\) [0-9][^ ]* *\(\[[0-9]*\/[0-9]*\]\).*/\2 \1/p' "$progress_log" |
            tail -n 1)
        if is_terminal; then
            printf '\r\033[K%s  %s  %s s' "$progress_title" "$progress_step" "$(($(date +%s) - progress_start))" >&2
        elif [ "$progress_step" != "$progress_shown" ]; then
            say "$progress_title $progress_step"
            progress_shown=$progress_step
        fi
        sleep 0.3
    done
    ! is_terminal || printf '\r\033[K' >&2
    progress_code=0
    wait "$progress_pid" || progress_code=$?
    progress_pid=
    say "$progress_title: $(($(date +%s) - progress_start)) s"
    return "$progress_code"
}

# What a reader needs of a failed Maven log: its errors, or its end when there are none.
show_failure() {
    if grep -q '^\[ERROR\]' "$1"; then
        grep '^\[ERROR\]' "$1" | grep -v -e 'Re-run Maven' -e 'Help 1' -e '^\[ERROR\] *$' \
            -e 'does not match a valid id pattern' -e 'To see the full stack' -e 'For more information' |
            head -n 15 >&2
    else
        tail -n 40 "$1" >&2
    fi
    say "the whole log: $1"
}

# build_generation NAME: a fresh folder for one build of NAME. Programs that still run keep the one they
# started from; the one before it goes. The stamp names it from BUILD_DIR on, so that the sources can be moved.
build_generation() {
    printf '%s/%s/%s-%s' "$BUILD_DIR" "$1" "$(date +%Y%m%d%H%M%S)" "$$"
}

# publish_generation NAME FOLDER STAMP: makes FOLDER the current build of NAME. STAMP is a file as old as
# the start of the build, so that what was edited meanwhile is newer than it.
publish_generation() {
    published_before=$BUILD_DIR/$(cat "$BUILD_DIR/$1.stamp" 2>/dev/null || :)
    printf '%s\n' "${2#"$BUILD_DIR"/}" >"$3.path"
    touch -r "$3" "$3.path"
    mv "$3.path" "$BUILD_DIR/$1.stamp"
    rm -f "$3"
    for old_generation in "$BUILD_DIR/$1"/*; do
        case $old_generation in
            "$2" | "$published_before") ;;
            *) rm -rf "$old_generation" ;;
        esac
    done
}

# current_generation NAME PATH...: prints the folder of the current build, or fails when there is none or
# when one of the paths holds something newer. Tests and build output do not count.
current_generation() {
    current_stamp=$BUILD_DIR/$1.stamp
    shift
    [ -f "$current_stamp" ] || return 1
    read -r current_folder <"$current_stamp"
    current_folder=$BUILD_DIR/$current_folder
    [ -d "$current_folder" ] || return 1
    # A removed file shows in its folder's time; a module's own folder also changes when it is built.
    current_newer=$(find "$@" \( -name target -o -name bin -o -name '*.tests' -o -path '*/src/test' \) -prune \
        -o ! -name '.*' \( -type f -o -path '*/src/*' -o -path '*/src-gen/*' \) -newer "$current_stamp" -print \
        2>/dev/null | head -n 1)
    [ -z "$current_newer" ] || return 1
    printf '%s\n' "$current_folder"
}
