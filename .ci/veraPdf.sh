#!/usr/bin/env bash
# Puts veraPDF, the PDF Association's validator, into a cache folder outside the repository: it says whether a PDF keeps to
# PDF/UA-1 and PDF/A-2a. It is no dependency of the project because it wants Java. Prints the path of its program (a jar),
# and nothing else, on standard output. Safe to run again: it keeps what it has.
set -euo pipefail

version=1.28.2
cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/vera-pdf-$version"
jar="$cache/greenfield-apps-$version.jar"
say() { echo "veraPdf.sh: $*" >&2; }

command -v java >/dev/null || { say "there is no Java here"; exit 1; }
if [[ ! -f "$jar" ]]; then
  command -v mvn >/dev/null || { say "there is no Maven here to fetch it with"; exit 1; }
  say "fetching (about 10 MB, once)"
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  timeout 180 mvn --quiet --batch-mode dependency:copy -Dmdep.useBaseVersion=true \
    -Dartifact="org.verapdf.apps:greenfield-apps:$version" -DoutputDirectory="$work" >&2 || { say "it cannot be fetched here"; exit 1; }
  mkdir -p "$cache"
  mv "$work/$(basename "$jar")" "$jar"
fi

# A program that does not start on this system is as good as none.
timeout 60 java -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper --version >/dev/null || { say "it does not run here"; exit 1; }
echo "$jar"
