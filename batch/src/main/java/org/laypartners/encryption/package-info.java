/**
 * Encrypts files to people's public keys, in the format of age (age-encryption.org). The program has no private key, so it
 * can open nothing that it has encrypted. Start at {@link org.laypartners.encryption.Recipients}.
 */
@NullMarked
package org.laypartners.encryption;

import org.jspecify.annotations.NullMarked;
