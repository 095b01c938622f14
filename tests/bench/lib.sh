# Sourced by the benchmarks' scripts, after tools/lib/environment.sh and tools/lib/build.sh.

readonly BENCH_DIR=$SOURCE_DIR/build/dev/tests/bench
readonly REAL_POLYGONS=$SOURCE_DIR/../shared/data/danang/communes.gpkg

# cost COMMAND…: runs it inside the environment, its output thrown away, and prints "12.3 s, 456 MB" (wall time, most
# memory), looked at ten times a second.
cost() {
    inside bash -c '
        errors=$1; shift
        start=$(date +%s.%N)
        "$@" >/dev/null 2>"$errors" & pid=$!
        while kb=$(sed -n "s/^VmHWM:[[:space:]]*\([0-9]*\).*/\1/p" /proc/$pid/status 2>/dev/null) && [ -n "$kb" ]; do
            peak=$kb; sleep 0.1
        done
        wait $pid || { cat "$errors" >&2; exit 1; }
        awk -v a="$start" -v b="$(date +%s.%N)" -v kb="${peak:-0}" "BEGIN { printf \"%.2f s, %.0f MB\n\", b - a, kb / 1024 }"
    ' bash "$(mktemp)" "$@"
}

# display WxH COMMAND…: on an X server without a screen, drawn by Mesa's software OpenGL.
display() {
    local size=$1; shift
    inside env QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s "-screen 0 ${size}x24" "$@"
}

# city FILE: a project with the real polygons where they are there.
city() {
    inside env ANSINH_PROJECT="$1" "$SOURCE_DIR/build/dev/ansinh" new >/dev/null
    if [ -r "$REAL_POLYGONS" ]; then
        inside env ANSINH_PROJECT="$1" "$SOURCE_DIR/build/dev/ansinh" import boundaries "$REAL_POLYGONS" >/dev/null
    else
        say "không có đa giác thật, đo trên ô sơ đồ / no real polygons here, measuring on schematic cells"
    fi
}
