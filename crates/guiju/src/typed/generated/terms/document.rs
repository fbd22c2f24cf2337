//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Document. 文书资料。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Document {
    /// Notice. 通知。
    Notice,
    /// Self-assessment. 自评材料。
    SelfAssessment,
    /// Application report. 申请报告。
    ApplicationReport,
    /// County's recommendation file. 县级推荐材料。
    RecommendationFile,
    /// Record of the check. 核查记录。
    CheckRecord,
    /// Document that publishes the result. 公布文件。
    ResultDocument,
    /// Public notice. 公示。
    PublicNotice,
    /// Siting scheme. 选址方案。
    SitingScheme,
    /// Design drawings. 设计图纸。
    DesignDrawings,
    /// Layout of functions. 功能布局方案。
    FunctionLayout,
    /// Approval. 批复。
    Approval,
    /// Minutes of the Party committee. 党委会会议记录。
    CommitteeMinutes,
    /// Construction drawings. 施工图纸。
    ConstructionDrawings,
    /// Construction design. 施工设计。
    ConstructionDesign,
    /// Construction contract. 施工合同。
    ConstructionContract,
    /// Bidding record. 招投标资料。
    BiddingRecord,
    /// Quality supervision record. 质量监理资料。
    QualitySupervisionRecord,
    /// Safety supervision record. 安全监管资料。
    SafetySupervisionRecord,
    /// Record of monitoring. 过程监督资料。
    MonitoringRecord,
    /// Photographs before and after. 建设前后对比照片。
    BeforeAndAfterPhotographs,
    /// Construction agreement. 施工协议。
    ConstructionAgreement,
    /// Request for a change. 变更报告。
    ChangeRequest,
    /// Special report. 专项报告。
    SpecialReport,
    /// Progress report. 进度报告。
    ProgressReport,
    /// Acceptance form. 验收单。
    AcceptanceForm,
    /// Application for the grant. 补助资金申报。
    GrantApplication,
    /// Report of the special audit. 专项审计报告。
    AuditReport,
}

term!(Document);

impl Term for Document {
    const ALL: &'static [Self] = &[
        Self::Notice,
        Self::SelfAssessment,
        Self::ApplicationReport,
        Self::RecommendationFile,
        Self::CheckRecord,
        Self::ResultDocument,
        Self::PublicNotice,
        Self::SitingScheme,
        Self::DesignDrawings,
        Self::FunctionLayout,
        Self::Approval,
        Self::CommitteeMinutes,
        Self::ConstructionDrawings,
        Self::ConstructionDesign,
        Self::ConstructionContract,
        Self::BiddingRecord,
        Self::QualitySupervisionRecord,
        Self::SafetySupervisionRecord,
        Self::MonitoringRecord,
        Self::BeforeAndAfterPhotographs,
        Self::ConstructionAgreement,
        Self::ChangeRequest,
        Self::SpecialReport,
        Self::ProgressReport,
        Self::AcceptanceForm,
        Self::GrantApplication,
        Self::AuditReport,
    ];
    const TITLE: (&'static str, &'static str) = ("文书资料", "document");

    fn words(self) -> &'static Words {
        match self {
            Self::Notice => &Words { id: "notice", zh: "通知", en: "notice", synonyms: &["评审通知"] },
            Self::SelfAssessment => &Words {
                id: "self_assessment",
                zh: "自评材料",
                en: "self-assessment",
                synonyms: &["自评自荐材料", "自评报告"],
            },
            Self::ApplicationReport => {
                &Words { id: "application_report", zh: "申请报告", en: "application report", synonyms: &[] }
            }
            Self::RecommendationFile => &Words {
                id: "recommendation_file",
                zh: "县级推荐材料",
                en: "county's recommendation file",
                synonyms: &["推荐材料"],
            },
            Self::CheckRecord => {
                &Words { id: "check_record", zh: "核查记录", en: "record of the check", synonyms: &[] }
            }
            Self::ResultDocument => &Words {
                id: "result_document",
                zh: "公布文件",
                en: "document that publishes the result",
                synonyms: &["评审结果文件", "命名文件"],
            },
            Self::PublicNotice => &Words { id: "public_notice", zh: "公示", en: "public notice", synonyms: &[] },
            Self::SitingScheme => {
                &Words { id: "siting_scheme", zh: "选址方案", en: "siting scheme", synonyms: &[] }
            }
            Self::DesignDrawings => {
                &Words { id: "design_drawings", zh: "设计图纸", en: "design drawings", synonyms: &[] }
            }
            Self::FunctionLayout => {
                &Words {
                    id: "function_layout", zh: "功能布局方案", en: "layout of functions", synonyms: &["功能布局"]
                }
            }
            Self::Approval => &Words { id: "approval", zh: "批复", en: "approval", synonyms: &["审批文件"] },
            Self::CommitteeMinutes => &Words {
                id: "committee_minutes",
                zh: "党委会会议记录",
                en: "minutes of the Party committee",
                synonyms: &["党委会会议纪要", "会议记录"],
            },
            Self::ConstructionDrawings => &Words {
                id: "construction_drawings",
                zh: "施工图纸",
                en: "construction drawings",
                synonyms: &["工程施工图纸"],
            },
            Self::ConstructionDesign => {
                &Words { id: "construction_design", zh: "施工设计", en: "construction design", synonyms: &[] }
            }
            Self::ConstructionContract => &Words {
                id: "construction_contract",
                zh: "施工合同",
                en: "construction contract",
                synonyms: &["项目合同", "工程合同", "合同"],
            },
            Self::BiddingRecord => &Words {
                id: "bidding_record",
                zh: "招投标资料",
                en: "bidding record",
                synonyms: &["工程招投标", "招投标"],
            },
            Self::QualitySupervisionRecord => &Words {
                id: "quality_supervision_record",
                zh: "质量监理资料",
                en: "quality supervision record",
                synonyms: &["工程质量监理", "工程监理"],
            },
            Self::SafetySupervisionRecord => &Words {
                id: "safety_supervision_record",
                zh: "安全监管资料",
                en: "safety supervision record",
                synonyms: &["工程安全监管", "安全管理"],
            },
            Self::MonitoringRecord => &Words {
                id: "monitoring_record",
                zh: "过程监督资料",
                en: "record of monitoring",
                synonyms: &["过程监督"],
            },
            Self::BeforeAndAfterPhotographs => &Words {
                id: "before_and_after_photographs",
                zh: "建设前后对比照片",
                en: "photographs before and after",
                synonyms: &["前后对比照片"],
            },
            Self::ConstructionAgreement => {
                &Words { id: "construction_agreement", zh: "施工协议", en: "construction agreement", synonyms: &[] }
            }
            Self::ChangeRequest => {
                &Words {
                    id: "change_request", zh: "变更报告", en: "request for a change", synonyms: &["变更申请"]
                }
            }
            Self::SpecialReport => {
                &Words { id: "special_report", zh: "专项报告", en: "special report", synonyms: &[] }
            }
            Self::ProgressReport => {
                &Words {
                    id: "progress_report", zh: "进度报告", en: "progress report", synonyms: &["工程进展情况"]
                }
            }
            Self::AcceptanceForm => {
                &Words { id: "acceptance_form", zh: "验收单", en: "acceptance form", synonyms: &["验收签字单"] }
            }
            Self::GrantApplication => &Words {
                id: "grant_application",
                zh: "补助资金申报",
                en: "application for the grant",
                synonyms: &["资金申报"],
            },
            Self::AuditReport => {
                &Words {
                    id: "audit_report", zh: "专项审计报告", en: "report of the special audit", synonyms: &[]
                }
            }
        }
    }
}
