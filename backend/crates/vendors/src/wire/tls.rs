//! The one TLS implementation of the process: rustls on ring.

/// Makes ring the process's provider of cryptography, unless the binary has chosen one already. May be called any number of times.
pub fn install_crypto() {
    // The only refusal is "there is one already", and then there is nothing to do.
    rustls::crypto::ring::default_provider().install_default().ok();
}
