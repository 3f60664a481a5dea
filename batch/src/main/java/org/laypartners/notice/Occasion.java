package org.laypartners.notice;

import org.laypartners.monitoring.RunRecord;

/** After which nights a message is sent. */
public enum Occasion {
    /** After each: then a morning without a message says that no night ran. */
    ALWAYS {
        @Override
        public boolean calls(RunRecord night) {
            return true;
        }
    },
    /** After those that failed, refused rows or left files lying. */
    ATTENTION {
        @Override
        public boolean calls(RunRecord night) {
            return !night.good() || night.refused() > 0 || night.left() > 0;
        }
    },
    /** After those that failed. */
    FAILURE {
        @Override
        public boolean calls(RunRecord night) {
            return !night.good();
        }
    };

    /** Whether a message is sent after this night. */
    public abstract boolean calls(RunRecord night);
}
