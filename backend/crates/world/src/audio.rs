//! The sound of a recording: a quiet tone of the right length, as WAV, and silence of the right length, as MP3. Both are valid files.

/// Samples a second, as telephone audio has.
const RATE: u32 = 8000;

/// A recording is not longer than this in the file, however long it is said to be.
const LONGEST_S: u64 = 600;

/// 8 kHz, mono, 16-bit PCM.
///
/// Source: <https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html>
#[must_use]
pub(crate) fn wav(seconds: u64) -> Vec<u8> {
    let samples = u32::try_from(seconds.min(LONGEST_S)).unwrap_or(0) * RATE;
    let bytes = samples * 2;
    let mut file = Vec::with_capacity(44 + usize::try_from(bytes).unwrap_or(0));
    file.extend(b"RIFF");
    file.extend((36 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend(2_u16.to_le_bytes());
    file.extend(16_u16.to_le_bytes());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    // A square wave of 400 Hz: ten samples up, ten down.
    file.extend((0..samples).flat_map(|sample| (if sample % 20 < 10 { 800_i16 } else { -800 }).to_le_bytes()));
    file
}

/// MPEG-2.5 layer III, 8 kHz, mono, 8 kbit/s: frames of 72 bytes and 72 ms, all silent.
///
/// Source: <http://www.mp3-tech.org/programmer/frame_header.html>
#[must_use]
pub(crate) fn mp3(seconds: u64) -> Vec<u8> {
    let frames = usize::try_from((seconds.min(LONGEST_S) * 1000).div_ceil(72)).unwrap_or(0).max(1);
    let mut frame = [0_u8; 72];
    if let Some(header) = frame.first_chunk_mut() {
        *header = [0xFF, 0xE3, 0x18, 0xC0];
    }
    frame.repeat(frames)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wav_says_its_own_length() {
        let file = wav(2);
        assert_eq!(&file[..4], b"RIFF");
        assert_eq!(u32::from_le_bytes(file[4..8].try_into().unwrap()) as usize, file.len() - 8);
        assert_eq!(u32::from_le_bytes(file[40..44].try_into().unwrap()), 2 * 8000 * 2);
    }

    #[test]
    fn an_mp3_is_whole_frames_and_lasts_as_long_as_it_should() {
        let file = mp3(3);
        assert_eq!(file.len() % 72, 0);
        assert!(file.chunks(72).all(|frame| frame.starts_with(&[0xFF, 0xE3, 0x18, 0xC0])));
        assert_eq!(file.len() / 72, 42);
    }
}
