package org.laypartners.form;

/**
 * Why a row could not be taken in. Says where and what was expected, never what was answered.
 *
 * @param code a short fixed name, for example {@code NOT_A_RATING}; stands in {@code run.json}
 * @param column the heading of the cell, as the file has it; empty when the whole row is meant
 * @param expected what should stand there, for example {@code a number from 1 to 5}
 * @param advice what staff can do, as a plain sentence
 */
public record Problem(String code, String column, String expected, String advice) {}
