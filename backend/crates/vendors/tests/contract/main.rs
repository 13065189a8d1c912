//! What the adapters owe: each port's contract, and each fault of the world with its answer. One binary.

#[cfg(test)]
mod faults;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod redis_away;
#[cfg(test)]
mod redis_server;
#[cfg(test)]
mod shared_memory;
#[cfg(test)]
mod stage;
#[cfg(test)]
mod twilio;
#[cfg(test)]
mod vendor;
