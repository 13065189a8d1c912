//! The line on which a call or text comes in: tenant, keys, standing conversation and the reply that a repeated request
//! got before, in one statement.

use std::sync::LazyLock;

use domain::tenancy::TenantId;
use sea_orm::{FromQueryResult, Iterable};
use uuid::Uuid;

use crate::{
    conversations::Conversation, database::Database, dialect, entity::conversation, error::StoreError, proof::SignedCall,
    tenancy::TenantScope, turns,
};

/// Whether the tenant's automation may act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineStatus {
    /// As usual.
    Active,
    /// Not paid, or paused by the owner: danger is still answered.
    Suspended,
    /// Locked down by the platform.
    Locked,
}

/// What is behind a called number.
#[derive(Debug)]
pub struct Line {
    /// The business, opened.
    pub scope: TenantScope,
    /// Its name.
    pub business_name: String,
    /// Whether its automation may act.
    pub status: LineStatus,
    /// The settings that hold now; 0 when none were ever published.
    pub settings_version: u32,
    /// The conversation of this call, if it began before.
    pub conversation: Option<Conversation>,
    /// The reply that this same request got before; give it again, byte for byte.
    pub reply: Option<String>,
}

static OPEN_LINE: LazyLock<String> = LazyLock::new(|| {
    let columns: Vec<String> = conversation::Column::iter().map(|column| column_as(&column)).collect();
    format!(
        "SELECT phone_number.tenant_id AS line_tenant, tenant.name AS line_name, tenant.status AS line_status, \
         tenant.settings_version AS line_settings, tenant_key.wrapped AS line_wrapped, turn.reply_enc AS line_reply, {} \
         FROM phone_number \
         JOIN tenant ON tenant.id = phone_number.tenant_id \
         JOIN tenant_key ON tenant_key.tenant_id = phone_number.tenant_id \
         LEFT JOIN conversation ON conversation.tenant_id = phone_number.tenant_id AND conversation.carrier_ref = $2 \
         LEFT JOIN turn ON turn.tenant_id = phone_number.tenant_id AND turn.conversation_id = conversation.id AND turn.request_key = $3 \
         WHERE phone_number.e164 = $1",
        columns.join(", ")
    )
});

fn column_as(column: &conversation::Column) -> String {
    use sea_orm::IdenStatic;
    format!("conversation.{0} AS c_{0}", column.as_str())
}

/// Opens the line that a signed webhook came in on. `request_key` names the request within the conversation, so that a
/// repeated one finds its reply. `None`: the number is nobody's.
///
/// # Errors
/// When the database is away or the tenant is erased.
pub async fn open_line(db: &Database, call: &SignedCall, request_key: Option<&str>) -> Result<Option<Line>, StoreError> {
    let Some(ours) = call.our_number() else { return Ok(None) };
    let values = [ours.as_str().into(), call.carrier_ref().unwrap_or_default().into(), request_key.unwrap_or_default().into()];
    let Some(row) = dialect::row(db.reader(), &OPEN_LINE, values).await? else { return Ok(None) };

    let tenant = TenantId::from_uuid(row.try_get::<Uuid>("", "line_tenant")?);
    let wrapped: Vec<u8> = row.try_get("", "line_wrapped")?;
    let scope = TenantScope::of_called_number(db, call, tenant, &wrapped)?;
    let conversation = conversation::Model::from_query_result_optional(&row, "c_")?;
    let conversation = conversation.map(|found| Conversation::read(&scope, found)).transpose()?;
    let reply: Option<Vec<u8>> = row.try_get("", "line_reply")?;
    let reply = reply.map(|sealed| scope.unseal(turns::REPLY, &sealed)).transpose()?;
    let settings: i32 = row.try_get("", "line_settings")?;
    Ok(Some(Line {
        business_name: row.try_get("", "line_name")?,
        status: status_of(&row.try_get::<String>("", "line_status")?)?,
        settings_version: settings.unsigned_abs(),
        scope,
        conversation,
        reply,
    }))
}

impl LineStatus {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Locked => "locked",
        }
    }
}

pub(super) fn status_of(word: &str) -> Result<LineStatus, StoreError> {
    let known = [LineStatus::Active, LineStatus::Suspended, LineStatus::Locked].into_iter().find(|status| status.word() == word);
    known.ok_or_else(|| StoreError::unreadable("tenant.status"))
}
