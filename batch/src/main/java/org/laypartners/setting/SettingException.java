package org.laypartners.setting;

/** A setting that is not what it may be. Its message is a plain sentence, without the setting's value: that may be a secret. */
public final class SettingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SettingException(String sentence) {
        super(sentence);
    }
}
