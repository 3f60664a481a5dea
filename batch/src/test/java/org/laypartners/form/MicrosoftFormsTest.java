package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.export.ExportFormat;
import org.laypartners.response.Answer;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;

class MicrosoftFormsTest {

    @Test
    void readsADownloadWithMonthsFirst() {
        Dropped file = Dropped.read("microsoft-forms/download_utf8bom.csv");

        assertThat(file.export().format()).isEqualTo(ExportFormat.MICROSOFT_FORMS);
        assertThat(file.export().encoding()).isEqualTo("UTF-8 with byte order mark");
        Feedback first = (Feedback) file.response(0);
        assertThat(first.id().key()).isEqualTo("microsoft-forms:1@2025-09-04");
        assertThat(first.submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
        assertThat(first.project()).isEqualTo("Outpatient letters");
        assertThat(first.answers().rating("c01")).hasValue(4);
        assertThat(first.answers().rating("c05")).hasValue(2);
        assertThat(first.answers().choices("fb_helped")).containsExactly("Introductory briefing", "Papers in advance");
        assertThat(first.answers().words("fb_q_difference"))
                .hasValueSatisfying(said -> assertThat(said).contains("ring – it didn’t"));
        assertThat(first.answers().choice("fb_consent_quote")).hasValue("Yes, without my name");
    }

    @Test
    void keepsTypedWordsAsOtherAndNotApplicableAsNoRating() {
        Response second = Dropped.read("microsoft-forms/download_utf8bom.csv").response(1);

        assertThat(second.answers().choices("fb_helped")).containsExactly("Other");
        assertThat(second.answers().typed("fb_helped")).hasValue("lift access");
        assertThat(second.answers().byQuestion()).containsEntry("c05", new Answer.NotApplicable());
    }

    @Test
    void readsTheLiveWorkbookAsTheSameResponses() {
        Dropped download = Dropped.read("microsoft-forms/download_utf8bom.csv");
        Dropped workbook = Dropped.read("microsoft-forms/live_workbook.xlsx");

        assertThat(workbook.response(0)).isEqualTo(download.response(0));
        assertThat(workbook.response(1).id()).extracting("form").isEqualTo("feedback");
        assertThat(workbook.export().encoding()).isEqualTo("workbook");
    }

    @Test
    void givesTheSameIdsAfterExcelSavedTheFileAgainWithoutSeconds() {
        Dropped download = Dropped.read("microsoft-forms/download_month_first.csv");
        Dropped again = Dropped.read("microsoft-forms/resaved_in_excel_windows1252.csv");

        assertThat(again.export().encoding()).isEqualTo("windows-1252");
        assertThat(again.export().tolerated()).contains("not UTF-8, read as windows-1252");
        assertThat(again.response(0).id()).isEqualTo(download.response(0).id());
        assertThat(again.response(0).answers()).isEqualTo(download.response(0).answers());
    }

    @Test
    void refusesRowsWhoseDayCouldBeTheMonth() {
        Dropped file = Dropped.read("microsoft-forms/resaved_without_evidence_of_date_order.csv");

        assertThat(file.codes(0)).containsExactly("DAY_OR_MONTH", "DAY_OR_MONTH");
        assertThat(file.problems(0).get(0).column()).isEqualTo("Completion time");
    }

    @Test
    void acceptsADayThatEqualsItsMonth() {
        Response ninth = Dropped.read("microsoft-forms/resaved_without_evidence_of_date_order.csv")
                .response(1);

        assertThat(ninth.id().key()).isEqualTo("microsoft-forms:2@2025-09-09");
    }

    @Test
    void trustsNoDateOrderWhereDatesContradictEachOther() {
        Dropped file = Dropped.read("microsoft-forms/dates_that_contradict_each_other.csv");

        assertThat(file.response(0).id().key()).isEqualTo("microsoft-forms:1@2025-09-14");
        assertThat(file.response(1).id().key()).isEqualTo("microsoft-forms:2@2025-09-15");
        assertThat(file.codes(2)).containsOnly("DAY_OR_MONTH");
    }

    @Test
    void leavesQuizColumnsOut() {
        Dropped file = Dropped.read("microsoft-forms/quiz_columns.csv");

        assertThat(file.accepted()).hasSize(1);
        assertThat(file.reading().unusedHeadings()).isEmpty();
        assertThat(file.rows().get(0).cells()).doesNotContain("Well done", "Good", "5");
    }

    @Test
    void readsPastATrailingEmptyHeaderColumn() {
        Dropped file = Dropped.read("microsoft-forms/trailing_empty_header_column.csv");

        assertThat(file.accepted()).hasSize(1);
        assertThat(file.export().tolerated()).contains("trailing empty columns");
    }

    @Test
    void numbersRowsAsASpreadsheetAndLinesAsAnEditorDo() {
        Dropped file = Dropped.read("microsoft-forms/blank_rows_between.csv");

        assertThat(file.accepted()).hasSize(2);
        // The header takes three lines, because a question holds line breaks; a blank row stands before each answer.
        assertThat(file.rows().get(0).number()).isEqualTo(3);
        assertThat(file.rows().get(0).line()).isEqualTo(5);
        assertThat(file.rows().get(1).number()).isEqualTo(6);
        assertThat(file.rows().get(1).line()).isEqualTo(8);
    }

    @Test
    void namesEveryProblemOfARowAtOnce() {
        Dropped file = Dropped.read("microsoft-forms/values_out_of_every_range.csv");

        assertThat(file.codes(0))
                .containsExactly(
                        "NOT_A_CHOICE",
                        "NOT_A_RATING",
                        "NOT_A_RATING",
                        "NOT_A_NUMBER",
                        "NOT_YES_OR_NO",
                        "OUT_OF_RANGE",
                        "NOT_A_CHOICE");
        assertThat(file.problems(0)).extracting(Problem::expected).contains("a number from 0 to 10", "Yes or No");
    }

    @Test
    void acceptsARatingGivenAsNumberAndWords() {
        Response row =
                Dropped.read("microsoft-forms/values_out_of_every_range.csv").response(1);

        assertThat(row.answers().rating("c01")).hasValue(4);
        assertThat(row.answers().number("cube_voice"))
                .hasValueSatisfying(ten -> assertThat(ten).isEqualByComparingTo("10"));
    }

    @Test
    void refusesAMissingProjectAndANumberBelowItsRange() {
        Dropped file = Dropped.read("microsoft-forms/values_out_of_every_range.csv");

        assertThat(file.codes(2)).containsExactly("OUT_OF_RANGE", "MISSING");
    }

    @Test
    void refusesAnAnswerFromTheFuture() {
        Dropped file = Dropped.read("microsoft-forms/submitted_in_the_future.csv");

        assertThat(file.codes(0)).contains("IN_THE_FUTURE");
        assertThat(file.accepted()).hasSize(1);
    }

    @Test
    void takesTheTimeOfTheLastChangeWhereThereIsOne() {
        Response changed = Dropped.read("microsoft-forms/modified_later.csv").response(0);

        assertThat(changed.modified()).isEqualTo(LocalDateTime.of(2025, 9, 6, 10, 0));
        assertThat(changed.submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
    }

    @Test
    void foldsSpacesStarsNumbersAndCaseInHeadings() {
        Dropped file = Dropped.read("microsoft-forms/nonbreaking_spaces_in_headings.csv");

        assertThat(file.response(0).answers().rating("c01")).hasValue(4);
    }

    @Test
    void readsSemicolonsBetweenCellsAndWithinThem() {
        Dropped file = Dropped.read("microsoft-forms/semicolons_between_cells.csv");

        assertThat(file.export().delimiter()).hasValue("semicolon");
        assertThat(file.response(0).answers().choices("fb_helped")).hasSize(2);
    }

    @Test
    void refusesRowsWithTooFewOrTooManyCellsAndReadsTheRest() {
        Dropped file = Dropped.read("microsoft-forms/too_few_and_too_many_cells.csv");

        assertThat(file.accepted()).hasSize(1);
        assertThat(file.codes(1)).containsExactly("TOO_FEW_CELLS");
        assertThat(file.codes(2)).containsExactly("TOO_MANY_CELLS");
    }

    @Test
    void refusesARowWithoutItsNumber() {
        assertThat(Dropped.read("microsoft-forms/no_number.csv").codes(0)).containsExactly("MISSING");
    }

    @Test
    void readsUtf16WithoutAMark() {
        Dropped file = Dropped.read("microsoft-forms/utf16_without_mark.csv");

        assertThat(file.accepted()).hasSize(2);
        assertThat(file.export().delimiter()).hasValue("tab");
    }

    @Test
    void readsLoneCarriageReturns() {
        Dropped file = Dropped.read("microsoft-forms/lone_carriage_returns.csv");

        assertThat(file.rows()).extracting("line").isEqualTo(List.of(2L, 3L));
        assertThat(file.accepted()).hasSize(2);
    }

    @Test
    void doesNotMistakeAMissingLastLineBreakForABrokenFile() {
        assertThat(Dropped.read("microsoft-forms/no_line_break_at_the_end.csv").accepted())
                .hasSize(2);
    }

    @Test
    void takesAFormulaForWordsAndNothingElse() {
        Dropped file = Dropped.read("microsoft-forms/formula_in_a_cell.csv");

        assertThat(file.response(0).answers().words("fb_q_difference"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("=HYPERLINK"));
        assertThat(file.codes(1)).containsExactly("NOT_A_RATING");
    }

    @Test
    void findsTheQuestionThatMicrosoftNumberedBecauseItsOwnColumnHasTheName() {
        Dropped file = Dropped.read("microsoft-forms/expression_of_interest_name2.csv");

        ExpressionOfInterest first = (ExpressionOfInterest) file.response(0);
        assertThat(first.name()).isEqualTo("Amina Example");
        assertThat(first.email()).hasValue("amina@mail.example");
        assertThat(first.answers().choice("eoi_commit80")).hasValue("Mostly, I would like to talk about it");
    }

    @Test
    void evensOutPostcodesSpellingsAndOwnWords() {
        Response second =
                Dropped.read("microsoft-forms/expression_of_interest_name2.csv").response(1);

        assertThat(second.answers().words("eoi_postcode_district")).hasValue("NW10");
        assertThat(second.answers().choice("eoi_borough")).hasValue("Hammersmith and Fulham");
        assertThat(second.answers().choices("eoi_link")).containsExactly("Carer or family member", "Other");
        assertThat(second.answers().typed("eoi_link")).hasValue("I volunteer nearby");
    }

    @Test
    void asksForWhatOtherAnswersCallFor() {
        Dropped file = Dropped.read("microsoft-forms/expression_of_interest_rules.csv");

        assertThat(file.problems(0)).extracting(Problem::column).containsExactly("Email address");
        assertThat(file.problems(1)).extracting(Problem::column).containsExactly("Phone number");
        assertThat(file.problems(2)).extracting(Problem::expected).containsExactly("Yes");
        assertThat(file.problems(3))
                .extracting(Problem::advice)
                .containsExactly("Keep only the first half of the postcode here.");
        assertThat(file.codes(4)).containsExactly("NOT_IN_FORM");
        assertThat(file.problems(5)).extracting(Problem::column).containsExactly("If yes, what are they?");
        assertThat(file.problems(6)).extracting(Problem::expected).containsExactly("an email address");
        assertThat(file.accepted()).hasSize(1);
    }
}
