# Shared by the scripts beside it: what is said, and how a Rust toolchain is found. Sourced, not run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# Speaks to the person at the terminal; what a script prints as its result stays alone on stdout.
say() { echo "==> $*" >&2; }
die() { echo "error: $*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Where cargo builds, without asking cargo (which takes longer than a warm start).
target_dir() { echo "${CARGO_TARGET_DIR:-$root/target}"; }

# Cargo must be able to build this workspace. rustup reads rust-toolchain.toml and fetches that version when it may;
# where it may not, any toolchain that is new enough serves.
require_rust() {
    have cargo || die "no cargo: install Rust by https://rustup.rs and run this again (Debian's own rustc is too old)"
    cargo --version >/dev/null 2>&1 && return
    local installed
    for installed in stable $(rustup toolchain list 2>/dev/null | cut -d' ' -f1); do
        if RUSTUP_TOOLCHAIN=$installed cargo --version 2>/dev/null | new_enough; then
            say "The pinned toolchain is not installed and cannot be fetched; using $installed"
            export RUSTUP_TOOLCHAIN=$installed
            return
        fi
    done
    cargo --version || true
    die "Rust $(wanted_rust) or later is needed: rustup toolchain install $(wanted_rust)"
}

wanted_rust() { sed -n 's/^rust-version = "\(.*\)"/\1/p' "$root/Cargo.toml"; }

# Reads `cargo 1.95.0 (..)` and compares with the workspace's oldest accepted version.
new_enough() {
    local found
    read -r _ found _
    [ "$(printf '%s\n%s\n' "$(wanted_rust)" "${found%%-*}" | sort -V | head -n 1)" = "$(wanted_rust)" ]
}

# A cargo subcommand of one exact version, built from source when it is not there.
require_cargo_tool() { # name version
    cargo "${1#cargo-}" --version 2>/dev/null | grep -qF "$2" && return
    say "Installing $1 $2 (a few minutes, once)"
    cargo install --locked "$1@$2"
}
