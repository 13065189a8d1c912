//! What the adapters owe: each port's contract, and each fault of the world with its answer. One binary.

#[cfg(test)]
mod faults;
#[cfg(test)]
mod twilio;
#[cfg(test)]
mod vendor;
