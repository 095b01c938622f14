# The environment that ansinh builds and runs in. Sourced by the scripts beside it; never run.
#
# On Debian 13+ or Ubuntu 25.04+ that is the machine itself, topped up with apt. On anything older it is a
# Debian 13 root, made once with debootstrap from the machine's own configured mirror and kept in the user's cache.
# After environment_ready, `inside COMMAND…` runs a command there, in the caller's folder, as the caller.

readonly SUITE=trixie
readonly SOURCE_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly CACHE_DIR=${XDG_CACHE_HOME:-$HOME/.cache}/ansinh
readonly ROOT_DIR=$CACHE_DIR/$SUITE
readonly PACKAGES_FILE=$SOURCE_DIR/tools/packages.txt

say() { printf 'ansinh: %s\n' "$*" >&2; }

# fail VI EN: the same message in both languages, then the end.
fail() { say "$1"; say "$2"; exit 1; }

package_names() { sed 's/#.*//' "$PACKAGES_FILE" | tr -s ' \t\n' ' '; }

packages_fingerprint() { package_names | sha256sum | cut -c1-16; }

native_is_new_enough() {
    [ "${ANSINH_ENVIRONMENT:-auto}" = native ] && return 0
    [ "${ANSINH_ENVIRONMENT:-auto}" = root ] && return 1
    local ID='' VERSION_ID='' VERSION_CODENAME=''
    [ -r /etc/os-release ] && . /etc/os-release
    case $ID in
        debian) [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ] ;;   # testing and unstable have no number
        ubuntu) [ "${VERSION_ID%%.*}" -ge 25 ] && [ "$VERSION_ID" != 25.00 ] ;;
        *) return 1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo -- "$@"
    else
        fail "Cần quyền quản trị để chạy «$1». Hãy chạy lại bằng tài khoản root, hoặc cài sudo cho tài khoản này." \
             "'$1' needs administrator rights. Run this again as root, or install sudo for this account."
    fi
}

# The Debian mirror that this machine's own apt is set up with; $ANSINH_DEBIAN_MIRROR wins.
configured_mirror() {
    if [ -n "${ANSINH_DEBIAN_MIRROR:-}" ]; then echo "$ANSINH_DEBIAN_MIRROR"; return; fi
    local uris
    uris=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sort -u)
    printf '%s\n' "$uris" | grep -E '/debian/?$' | head -n 1 && return
    # An Ubuntu mirror very often carries Debian beside it.
    printf '%s\n' "$uris" | sed -n 's#/ubuntu/*$#/debian/#p' | head -n 1
}

# install_packages RUNNER: apt-get with administrator rights through RUNNER, `as_root` or `in_root_as_admin`.
install_packages() {
    local runner=$1 log=$CACHE_DIR/packages.log
    mkdir -p "$CACHE_DIR"
    # shellcheck disable=SC2046
    if ! { "$runner" env DEBIAN_FRONTEND=noninteractive apt-get -q update &&
           "$runner" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $(package_names)
         } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "Không cài được gói phần mềm (nhật ký: $log). Hãy kiểm tra kết nối mạng và cấu hình apt rồi chạy lại." \
             "Packages could not be installed (log: $log). Check the network and apt's configuration, then run this again."
    fi
}

make_root() {
    local mirror keyring=() log=$CACHE_DIR/debootstrap.log
    mirror=$(configured_mirror)
    [ -n "$mirror" ] ||
        fail "Không tìm thấy máy chủ gói Debian trong cấu hình apt. Hãy đặt ANSINH_DEBIAN_MIRROR=<địa chỉ> rồi chạy lại." \
             "No Debian mirror found in apt's configuration. Set ANSINH_DEBIAN_MIRROR=<address> and run this again."
    mkdir -p "$CACHE_DIR"
    if ! command -v debootstrap >/dev/null && [ ! -x /usr/sbin/debootstrap ]; then
        say "cài debootstrap / installing debootstrap"
        { as_root apt-get -q update; as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y debootstrap; } >"$log" 2>&1 ||
            fail "Không cài được debootstrap (nhật ký: $log). Hãy chạy «apt-get install debootstrap» rồi thử lại." \
                 "debootstrap could not be installed (log: $log). Run 'apt-get install debootstrap', then try again."
    fi
    say "tạo môi trường Debian 13 một lần tại $ROOT_DIR / making a Debian 13 root there, once"
    [ -r /usr/share/keyrings/debian-archive-keyring.gpg ] && keyring=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg)
    as_root rm -rf --one-file-system "$ROOT_DIR.new"
    as_root "$(command -v debootstrap || echo /usr/sbin/debootstrap)" --variant=minbase "${keyring[@]}" \
        --include=ca-certificates "$SUITE" "$ROOT_DIR.new" "$mirror" >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        fail "Không lấy được Debian 13 từ $mirror (nhật ký: $log). Hãy kiểm tra mạng, hoặc đặt ANSINH_DEBIAN_MIRROR=<địa chỉ khác>." \
             "Debian 13 could not be fetched from $mirror (log: $log). Check the network, or set ANSINH_DEBIAN_MIRROR=<another address>."
    }
    as_root mv "$ROOT_DIR.new" "$ROOT_DIR"
}

# Runs COMMAND in the root as administrator, with the machine's own folders bound in at the same paths. The mounts
# live in a mount namespace of their own, so nothing stays mounted afterwards.
in_root_as_admin() {
    as_root unshare --mount --propagation private -- bash -c '
        root=$1 source_dir=$2 start_dir=$3; shift 3
        bind() { mkdir -p "$root$1" && mount --rbind "$1" "$root$1" || exit 125; }
        for dir in /*; do
            case $dir in
                /bin|/boot|/etc|/lib*|/sbin|/usr|/var|/run|/lost+found|/snap) continue ;;
            esac
            if [ -d "$dir" ] && [ ! -L "$dir" ]; then bind "$dir"; fi
        done
        if [ -d /run/user ]; then bind /run/user; fi
        bind /var/tmp
        for dir in "$source_dir" "$start_dir"; do   # wherever people keep their checkouts and files
            case $dir in
                /etc/*|/run/*|/usr/*|/var/*) bind "$dir" ;;
            esac
        done
        for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
            if [ -r "$file" ]; then cp -L "$file" "$root$file" 2>/dev/null; fi
        done
        exec chroot "$root" "$@"
    ' ansinh-root "$ROOT_DIR" "$SOURCE_DIR" "$PWD" "$@"
}

# The caller's variables that have a meaning inside, as NAME=VALUE words in the array kept_variables.
keep_variables() {
    kept_variables=()
    local name
    while read -r name; do
        case $name in
            HOME|LOGNAME|TZ|TERM|CI|DISPLAY|XAUTHORITY|XDG_*|QT_*|QSG_*|QML_*|LIBGL_*|ANSINH_*|CCACHE_*|CMAKE_*|CTEST_*|GTEST_*|ASAN_*|UBSAN_*|LSAN_*)
                kept_variables+=("$name=${!name}") ;;
        esac
    done < <(compgen -e)
    # The root has no locales but C.UTF-8; what the caller reads is told to the program by its own variable.
    case ${ANSINH_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
        en*) kept_variables+=(ANSINH_LANG=en) ;;
    esac
}

# inside COMMAND…: runs it where the packages are, in the caller's folder and as the caller.
inside() {
    if [ "$ANSINH_INSIDE" = native ]; then "$@"; return; fi
    local kept_variables
    keep_variables
    in_root_as_admin /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 USER="$(id -un)" "${kept_variables[@]}" \
        setpriv --reuid "$(id -u)" --regid "$(id -g)" --clear-groups -- \
        bash -c 'cd "$1" && shift && exec "$@"' ansinh-inside "$PWD" "$@"
}

# Makes the environment complete. A second call needs no network: a stamp holds the package list's fingerprint.
environment_ready() {
    local wanted stamp runner root_missing=''
    wanted=$(packages_fingerprint)
    if native_is_new_enough; then
        ANSINH_INSIDE=native stamp=$CACHE_DIR/native-packages runner=as_root
    else
        ANSINH_INSIDE=root stamp=$CACHE_DIR/$SUITE-packages runner=in_root_as_admin
        [ -x "$ROOT_DIR/usr/bin/apt-get" ] || root_missing=yes
        as_root unshare --mount true 2>/dev/null ||
            fail "Máy này không cho phép gắn thư mục (thường là trong container). Hãy chạy trên Debian 13 hoặc Ubuntu 25.04 trở lên, hoặc cho container quyền SYS_ADMIN." \
                 "This machine does not allow mounts (often so in a container). Run on Debian 13 or Ubuntu 25.04 or newer, or give the container SYS_ADMIN."
    fi
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && [ -z "$root_missing" ] && return

    # Two scripts started at once: the second waits for the first, then finds everything there.
    mkdir -p "$CACHE_DIR"
    exec 9>"$CACHE_DIR/lock"
    flock 9
    if [ -n "$root_missing" ] && [ ! -x "$ROOT_DIR/usr/bin/apt-get" ]; then rm -f "$stamp"; make_root; fi
    if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then exec 9>&-; return; fi
    say "cài các gói của tools/packages.txt (vài phút, một lần) / installing tools/packages.txt (minutes, once)"
    install_packages "$runner"
    echo "$wanted" >"$stamp"
    exec 9>&-
}
