package org.laypartners.site;

import java.io.File;
import java.io.FileFilter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A folder that shows JBake's crawler only some of the files in it, and only the folders that lead to them. */
@SuppressWarnings("serial")
final class ShownFolder extends File {
    private final transient List<String> names;

    /** @param names of files, from the folder, with {@code /} between their parts */
    ShownFolder(File folder, Collection<String> names) {
        super(folder.getPath());
        this.names = List.copyOf(names);
    }

    @Override
    public File[] listFiles(FileFilter filter) {
        Stream<File> files =
                names.stream().filter(name -> name.indexOf('/') < 0).map(name -> new File(this, name));
        Stream<File> folders = names.stream()
                .filter(name -> name.indexOf('/') >= 0)
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .map(this::folder);
        return Stream.concat(files, folders).filter(filter::accept).toArray(File[]::new);
    }

    private File folder(String name) {
        String start = name + "/";
        return new ShownFolder(
                new File(this, name),
                names.stream()
                        .filter(each -> each.startsWith(start))
                        .map(each -> each.substring(start.length()))
                        .toList());
    }
}
