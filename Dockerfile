# syntax=docker/dockerfile:1
# The server as an image: built from source, run by a user without rights, with nothing but the binary and root certificates.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
# Both caches live outside the image, so that a change of our own code does not compile the dependencies again.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --release --package callwright \
    && cp target/release/callwright /callwright

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/callwright --create-home callwright
COPY --from=build /callwright /usr/local/bin/callwright
USER 10001:10001
WORKDIR /var/lib/callwright
# SQLite and recordings, where they are used.
VOLUME /var/lib/callwright
ENV LISTEN_ADDR=0.0.0.0:8080
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["callwright"]
CMD ["serve"]
