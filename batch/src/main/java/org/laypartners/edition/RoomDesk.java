package org.laypartners.edition;

import java.time.LocalDate;
import java.util.List;
import org.laypartners.content.SiteFolders;
import org.laypartners.job.Desk;
import org.laypartners.measure.Period;
import org.laypartners.representation.ReferencePopulation;
import org.laypartners.representation.Representation;
import org.laypartners.representation.RoomTable;
import org.laypartners.response.Quarter;
import org.laypartners.setting.HomeFolders;
import org.laypartners.setting.Settings;

/** Brings equality answers and Census 2021 together. Whole quarters only: a page that changed with each answer would tell it. */
final class RoomDesk {
    private RoomDesk() {}

    static Period period(LocalDate day) {
        return Period.fourClosedQuarters(day);
    }

    static List<RoomTable> of(Desk desk, Settings settings, SiteFolders folders) {
        Quarter first = Quarter.of(period(desk.day()).first());
        Quarter last = Quarter.of(period(desk.day()).last());
        return Representation.of(
                (question, among) -> desk.equality().counts(question, first, last, among),
                ReferencePopulation.read(HomeFolders.reference(folders.home()), settings.catchmentWeights()),
                settings.disclosureRule());
    }
}
