# Configure and build, sourced by the scripts in tools/. environment_ready has run.

# build PRESET TARGET…: configures when there is no build tree yet, then builds. Ninja re-runs CMake by itself.
build() {
    local preset=$1 log; shift
    local tree=$SOURCE_DIR/build/$preset
    log=$CACHE_DIR/build-$preset.log
    mkdir -p "$CACHE_DIR"
    if [ ! -f "$tree/build.ninja" ]; then
        say "cấu hình / configuring ($preset)"
        in_source cmake --preset "$preset" >"$log" 2>&1 || { tail -n 40 "$log" >&2
            fail "Không cấu hình được bản dựng (nhật ký: $log)." "The build could not be configured (log: $log)."; }
    fi
    # One line when there is nothing to do; the compiler's own words when something breaks.
    if ! in_source cmake --build --preset "$preset" --target "$@" >"$log" 2>&1; then
        grep -v '^\[' "$log" | tail -n 60 >&2
        fail "Dựng chương trình thất bại (nhật ký: $log)." "The build failed (log: $log)."
    fi
}

in_source() { ( cd "$SOURCE_DIR" && CCACHE_DIR=$CACHE_DIR/ccache CCACHE_BASEDIR=$SOURCE_DIR CCACHE_NOHASHDIR=1 inside "$@" ); }
