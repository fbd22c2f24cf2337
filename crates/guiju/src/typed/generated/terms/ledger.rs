//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Ledger. 台账。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Ledger {
    /// Party building ledger. 党建台账。
    PartyBuilding,
    /// Duty record. 值班值守记录。
    DutyRecord,
    /// Ledger of matters handled. 办理事项登记台账。
    HandlingLedger,
    /// Mediation record. 调解记录。
    MediationRecord,
    /// Health files of patients. 就诊人员卫生档案。
    PatientFiles,
    /// Record of contraceptives handed out. 避孕药具发放记录。
    ContraceptiveRecord,
    /// Ledger of poor households. 贫困户脱贫台账。
    PovertyExitLedger,
    /// Loan register. 借阅登记台账。
    LoanRegister,
    /// People's diary ledger. 民情日记台账。
    PeoplesDiary,
    /// Distance-education study record. 远程教育学习记录。
    StudyRecord,
    /// Staff training record. 工作人员培训记录。
    TrainingRecord,
    /// Volunteering record. 志愿服务记录。
    VolunteerRecord,
}

term!(Ledger);

impl Term for Ledger {
    const ALL: &'static [Self] = &[
        Self::PartyBuilding,
        Self::DutyRecord,
        Self::HandlingLedger,
        Self::MediationRecord,
        Self::PatientFiles,
        Self::ContraceptiveRecord,
        Self::PovertyExitLedger,
        Self::LoanRegister,
        Self::PeoplesDiary,
        Self::StudyRecord,
        Self::TrainingRecord,
        Self::VolunteerRecord,
    ];
    const TITLE: (&'static str, &'static str) = ("台账", "ledger");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyBuilding => {
                &Words { id: "party_building", zh: "党建台账", en: "Party building ledger", synonyms: &[] }
            }
            Self::DutyRecord => {
                &Words { id: "duty_record", zh: "值班值守记录", en: "duty record", synonyms: &["值班记录"] }
            }
            Self::HandlingLedger => &Words {
                id: "handling_ledger",
                zh: "办理事项登记台账",
                en: "ledger of matters handled",
                synonyms: &["办理事项登记台帐"],
            },
            Self::MediationRecord => {
                &Words { id: "mediation_record", zh: "调解记录", en: "mediation record", synonyms: &[] }
            }
            Self::PatientFiles => {
                &Words {
                    id: "patient_files", zh: "就诊人员卫生档案", en: "health files of patients", synonyms: &[]
                }
            }
            Self::ContraceptiveRecord => &Words {
                id: "contraceptive_record",
                zh: "避孕药具发放记录",
                en: "record of contraceptives handed out",
                synonyms: &[],
            },
            Self::PovertyExitLedger => &Words {
                id: "poverty_exit_ledger",
                zh: "贫困户脱贫台账",
                en: "ledger of poor households",
                synonyms: &["贫困户脱贫台帐"],
            },
            Self::LoanRegister => {
                &Words {
                    id: "loan_register", zh: "借阅登记台账", en: "loan register", synonyms: &["图书借阅登记"]
                }
            }
            Self::PeoplesDiary => {
                &Words {
                    id: "peoples_diary", zh: "民情日记台账", en: "people's diary ledger", synonyms: &["民情日记"]
                }
            }
            Self::StudyRecord => &Words {
                id: "study_record",
                zh: "远程教育学习记录",
                en: "distance-education study record",
                synonyms: &["集中学习记录"],
            },
            Self::TrainingRecord => {
                &Words {
                    id: "training_record", zh: "工作人员培训记录", en: "staff training record", synonyms: &[]
                }
            }
            Self::VolunteerRecord => {
                &Words { id: "volunteer_record", zh: "志愿服务记录", en: "volunteering record", synonyms: &[] }
            }
        }
    }
}
