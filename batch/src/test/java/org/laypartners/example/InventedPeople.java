package org.laypartners.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People who do not exist. Their addresses end in .example and their numbers are kept free for drama. */
final class InventedPeople {
    private static final List<String> FIRST = List.of(
            "Adaeze",
            "Bogdan",
            "Carys",
            "Dilip",
            "Esme",
            "Farah",
            "Gwilym",
            "Halima",
            "Idris",
            "Jolanta",
            "Kwame",
            "Lowri",
            "Marisol",
            "Nikhil",
            "Oonagh",
            "Petra",
            "Qasim",
            "Rhiannon",
            "Shu-fen",
            "Tomasz",
            "Uma",
            "Viktor",
            "Wambui",
            "Xanthe",
            "Yusuf",
            "Zofia");
    private static final List<String> LAST = List.of(
            "Abara-Stone",
            "Brightwater",
            "Castellow",
            "Devanshi",
            "Everglade",
            "Featherby",
            "Goldenough",
            "Hartwhistle",
            "Inkpennington",
            "Jollybrook",
            "Kestrelman",
            "Lanternfield",
            "Moonraker",
            "Nettlecombe",
            "Oakshottley",
            "Pennyfarthing",
            "Quillfeather",
            "Ravensworthy",
            "Silverthwaite",
            "Thistledown",
            "Underhillock",
            "Vantongeren",
            "Willowherb",
            "Yarrowdale");

    private InventedPeople() {}

    /** So many different full names, always the same ones. */
    static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(FIRST.get(i % FIRST.size()) + " " + LAST.get((i * 7 + i / LAST.size()) % LAST.size()));
        }
        return names;
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@post.example";
    }

    /** From 020 7946 0000 to 0999, the range that Ofcom keeps free for drama. */
    static String phone(int number) {
        return "020 7946 0%03d".formatted(number % 1000);
    }
}
