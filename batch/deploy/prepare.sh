#!/bin/sh
# Makes the program start with less work: its libraries lie unpacked, and Java finds its classes read already, in an
# archive. Run it once after each new version of the program or of Java, from the folder with site-content and templates:
#   prepare.sh target/lay-partners.jar /opt/lay-partners
set -eu
# The service is another account than the one that prepares, and must be able to read all of it.
umask 022
jar=${1:?"Say which lay-partners.jar."}
folder=${2:?"Say which folder the program shall stand in."}
[ -f "$jar" ] || { echo "There is no file $jar. Build it with: mvn package" >&2; exit 2; }
[ -f jbake.properties ] || { echo "Start this in the folder with jbake.properties, site-content and templates." >&2; exit 2; }
practice=$(mktemp -d)
trap 'rm -rf "$practice"' EXIT
mkdir -p "$folder"
rm -rf "$folder/lib" "$folder/lay-partners.jsa"
# What is unpacked is named as the jar is, and a jar kept from a release has its version in its name.
cp "$jar" "$practice/lay-partners.jar"
java -Djarmode=tools -jar "$practice/lay-partners.jar" extract --force --destination "$practice/unpacked"
cp -R "$practice/unpacked/." "$folder"
echo "A night on the examples shows Java which classes are used."
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:DumpLoadedClassList="$practice/classes" -Xlog:cds=off \
    -jar "$folder/lay-partners.jar" demo --data "$practice/data" > "$practice/said" 2>&1 || { cat "$practice/said" >&2; exit 1; }
echo "Java reads them, and keeps them in an archive."
java -Xshare:dump -XX:SharedClassListFile="$practice/classes" -XX:SharedArchiveFile="$folder/lay-partners.jsa" \
    -cp "$folder/lay-partners.jar" > "$practice/said" 2>&1 || { cat "$practice/said" >&2; exit 1; }
chmod 0644 "$folder/lay-partners.jsa"
install -m 0755 "$(dirname "$0")/lay-partners" "$folder/lay-partners"
echo "Prepared $folder. Start the program with $folder/lay-partners."
