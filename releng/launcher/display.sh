# Virtual displays for the tests of the window.

# Starts Xvfb on the first free display, ends it with the script, and lets what follows use it.
start_display() {
    open_display
    DISPLAY=$opened_display
    export DISPLAY
    unset WAYLAND_DISPLAY
    GDK_BACKEND=x11
    export GDK_BACKEND
}

# open_display: starts one more, whose name is in opened_display then.
open_display() {
    display_file=$(mktemp "$BUILD_DIR/display.XXXXXX")
    Xvfb -displayfd 8 -screen 0 1600x1200x24 -nolisten tcp 8>"$display_file" >"$LOG_DIR/display.log" 2>&1 9>&- &
    display_pid=$!
    on_exit "kill $display_pid 2>/dev/null || :; rm -f '$display_file'"
    display_tries=0
    until [ -s "$display_file" ]; do
        display_tries=$((display_tries + 1))
        if [ "$display_tries" -gt 100 ] || ! kill -0 "$display_pid" 2>/dev/null; then
            tail -n 5 "$LOG_DIR/display.log" >&2
            die "the virtual display did not start (whole log: $LOG_DIR/display.log)"
        fi
        sleep 0.1
    done
    opened_display=:$(cat "$display_file")
}
