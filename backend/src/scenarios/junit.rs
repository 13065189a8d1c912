//! The reports of scenarios as a JUnit document, which build servers read.

use std::path::Path;

use quick_junit::{NonSuccessKind, Report as Document, TestCase, TestCaseStatus, TestSuite};
use world::scenario::Report;

/// Writes the reports to a file.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, reports: &[Report]) -> std::io::Result<()> {
    let file = std::fs::File::create(path)?;
    document(reports).serialize(file).map_err(std::io::Error::other)
}

fn document(reports: &[Report]) -> Document {
    let mut suite = TestSuite::new("scenarios");
    suite.set_time(reports.iter().map(|report| report.took).sum());
    suite.add_test_cases(reports.iter().map(case));
    let mut document = Document::new("callwright");
    document.add_test_suite(suite);
    document
}

fn case(report: &Report) -> TestCase {
    let status = if report.passed() {
        TestCaseStatus::success()
    } else {
        let mut failed = TestCaseStatus::non_success(NonSuccessKind::Failure);
        failed.set_message(report.failures.first().map(String::as_str).unwrap_or_default()).set_description(report.failures.join("\n"));
        failed
    };
    let mut case = TestCase::new(report.name.as_str(), status);
    let transcript: Vec<String> = report.transcript.iter().map(ToString::to_string).collect();
    case.set_classname("scenarios").set_time(report.took).set_system_out(transcript.join("\n"));
    case
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_failed_scenario_is_a_failed_case_with_every_reason() {
        let report = |name: &str, failures: &[&str]| Report {
            name: name.to_owned(),
            failures: failures.iter().map(|why| (*why).to_owned()).collect(),
            took: Duration::from_millis(20),
            ..Report::default()
        };
        let reports = [report("good", &[]), report("bad", &["first <reason>", "second"])];
        let xml = document(&reports).to_string().unwrap();
        assert!(xml.contains("tests=\"2\"") && xml.contains("failures=\"1\""), "{xml}");
        assert!(xml.contains("first &lt;reason&gt;") && xml.contains("second"), "{xml}");
    }
}
