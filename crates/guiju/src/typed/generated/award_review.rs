//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{CheckMethod, Document, ReviewActor};
use crate::typed::{Count, Day, Duration, Fact, Judgement, Set, Value};
use serde::{Deserialize, Serialize};

/// Review for an award. 命名评审。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AwardReview {
    /// Creation led by: the department that leads the creation work.
    /// 牵头创建的部门：牵头创建工作的组织部门。
    #[serde(alias = "牵头创建的部门", skip_serializing_if = "Option::is_none")]
    pub created_under: Option<Fact<ReviewActor>>,
    /// Selected on merit: an assessor found that the county put the best forward.
    /// 择优推荐：经认定，县级推荐做到了择优。
    #[serde(alias = "择优推荐", skip_serializing_if = "Option::is_none")]
    pub selected_on_merit: Option<Judgement>,
    /// Reviewed by: the department responsible for the review.
    /// 评审主体：负责评审的部门。
    #[serde(alias = "评审主体", skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<Fact<ReviewActor>>,
    /// Carried out by: who carries out the review.
    /// 评审承办方：具体办理评审的机构。
    #[serde(alias = "评审承办方", skip_serializing_if = "Option::is_none")]
    pub conducted_by: Option<Fact<ReviewActor>>,
    /// Reviews in the year: how many reviews the city held in the year (at most 100).
    /// 当年评审次数：市里当年组织评审的次数。
    #[serde(alias = "年评审次数", alias = "当年评审次数", skip_serializing_if = "Option::is_none")]
    pub reviews_in_year: Option<Fact<Count>>,
    /// Day of the notice: the day the municipal department gave notice of the review.
    /// 通知发布日期：市委组织部发布评审通知的日期。
    #[serde(alias = "通知发布日期", skip_serializing_if = "Option::is_none")]
    pub announced_on: Option<Fact<Day>>,
    /// Day of the self-assessment: the day the Party organization finished its self-assessment.
    /// 自评自荐日期：村（社区）党组织完成自评自荐的日期。
    #[serde(alias = "自评自荐日期", skip_serializing_if = "Option::is_none")]
    pub self_assessed_on: Option<Fact<Day>>,
    /// Day of the town's recommendation: the day the town or street recommended it.
    /// 镇街推荐日期：镇（街道）党（工）委推荐的日期。
    #[serde(alias = "镇街推荐日期", skip_serializing_if = "Option::is_none")]
    pub recommended_on: Option<Fact<Day>>,
    /// Documents handed in: what has been handed in for the review.
    /// 报送的材料：评审中已经报送的材料。
    #[serde(alias = "报送的材料", skip_serializing_if = "Option::is_none")]
    pub documents: Option<Fact<Set<Document>>>,
    /// Verified by the county: the county department verified the material against the standard.
    /// 县级已核实：县级组织部门按标准核实了申请材料。
    #[serde(alias = "县级已核实", skip_serializing_if = "Option::is_none")]
    pub material_verified: Option<Fact<bool>>,
    /// Day of the county's application: the day the municipal department received the county's application.
    /// 县级申请日期：市委组织部接到县级申请的日期。
    #[serde(alias = "县级申请日期", skip_serializing_if = "Option::is_none")]
    pub submitted_on: Option<Fact<Day>>,
    /// Time until the review was arranged: calendar days from the county's application until the review was arranged (at most 3650 days).
    /// 安排评审用时：从接到县级申请到安排评审的自然日数。
    #[serde(alias = "安排评审天数", alias = "安排评审用时", skip_serializing_if = "Option::is_none")]
    pub time_to_arrangement: Option<Fact<Duration>>,
    /// Ways of checking: how the center was checked.
    /// 核查方式：核查所采取的方式。
    #[serde(alias = "核查方式", skip_serializing_if = "Option::is_none")]
    pub check_methods: Option<Fact<Set<CheckMethod>>>,
    /// Checked: the city checked this center.
    /// 已核查：市里核查了这个中心。
    #[serde(alias = "已核查", skip_serializing_if = "Option::is_none")]
    pub checked: Option<Fact<bool>>,
    /// Decided by: who decided on the result.
    /// 审定机构：审定评审结果的机构。
    #[serde(alias = "审定机构", skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Fact<ReviewActor>>,
    /// Day of the decision: the day of the decision.
    /// 审定日期：审定评审结果的日期。
    #[serde(alias = "审定日期", skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Fact<Day>>,
    /// First day of the public notice: the first day of the public notice.
    /// 公示开始日期：结果公示的第一天。
    #[serde(alias = "公示开始日期", skip_serializing_if = "Option::is_none")]
    pub notice_from: Option<Fact<Day>>,
    /// Working days of the public notice: how many working days the public notice lasted (at most 1000).
    /// 公示工作日数：结果公示所历的工作日数。
    #[serde(alias = "公示工作日数", alias = "公示期", skip_serializing_if = "Option::is_none")]
    pub notice_working_days: Option<Fact<Count>>,
    /// Last day of the public notice: the last day of the public notice.
    /// 公示结束日期：结果公示的最后一天。
    #[serde(alias = "公示结束日期", skip_serializing_if = "Option::is_none")]
    pub notice_until: Option<Fact<Day>>,
    /// Day of publication: the day the final result was published as a document.
    /// 公布日期：以文件公布最终结果的日期。
    #[serde(alias = "公布日期", skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Fact<Day>>,
    /// Named: the center has received the name.
    /// 已命名：中心已经获得命名。
    #[serde(alias = "已命名", skip_serializing_if = "Option::is_none")]
    pub named: Option<Fact<bool>>,
    /// Plaque awarded by: who awarded the plaque.
    /// 标牌授予方：授予标牌的部门。
    #[serde(alias = "标牌授予方", skip_serializing_if = "Option::is_none")]
    pub plaque_awarded_by: Option<Fact<ReviewActor>>,
    /// Name withdrawn: the name has been withdrawn.
    /// 命名已取消：命名已经被取消。
    #[serde(alias = "取消命名", alias = "命名已取消", skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Fact<bool>>,
    /// Withdrawn by: who withdrew the name.
    /// 取消命名的部门：取消命名的部门。
    #[serde(alias = "取消命名的部门", skip_serializing_if = "Option::is_none")]
    pub withdrawn_by: Option<Fact<ReviewActor>>,
}

impl Value for AwardReview {}
