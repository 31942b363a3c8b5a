# A virtual display for the tests of the window.

# Starts Xvfb on the first free display and ends it with the script.
start_display() {
    display_file=$BUILD_DIR/display.$$
    : >"$display_file"
    Xvfb -displayfd 8 -screen 0 1600x1200x24 -nolisten tcp 8>"$display_file" >"$LOG_DIR/display.log" 2>&1 9>&- &
    display_pid=$!
    on_exit 'kill "$display_pid" 2>/dev/null || :; rm -f "$display_file"'
    display_tries=0
    until [ -s "$display_file" ]; do
        display_tries=$((display_tries + 1))
        if [ "$display_tries" -gt 100 ] || ! kill -0 "$display_pid" 2>/dev/null; then
            tail -n 5 "$LOG_DIR/display.log" >&2
            die "the virtual display did not start (whole log: $LOG_DIR/display.log)"
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$display_file")
    export DISPLAY
    unset WAYLAND_DISPLAY
    GDK_BACKEND=x11
    export GDK_BACKEND
}
