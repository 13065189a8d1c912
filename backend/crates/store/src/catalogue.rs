//! Services, technicians, hours and closures as rows, written from each published version of the settings: appointments and
//! claims point to them. Whatever a version leaves out stays as inactive, since the past still points to it.

use chrono::{DateTime, Utc};
use domain::{
    business::{holidays::Holidays, profile::Business},
    location::LocationId,
    service::Service,
    technician::Technician,
};
use sea_orm::{
    ColumnTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use serde::Serialize;

use crate::{
    entity::{closure, location, opening_hours, service, technician},
    error::StoreError,
    instant::micros,
    tenancy::TenantTx,
};

/// Writes the rows of this version. At most eight statements.
pub(crate) async fn mirror(tx: &TenantTx, at: LocationId, business: &Business, now: DateTime<Utc>) -> Result<(), StoreError> {
    mirror_location(tx, at, business).await?;
    mirror_hours(tx, at, business).await?;
    mirror_closures(tx, at, &business.hours.holidays).await?;
    mirror_services(tx, &business.services, now).await?;
    mirror_technicians(tx, at, &business.technicians, now).await
}

async fn mirror_location(tx: &TenantTx, at: LocationId, business: &Business) -> Result<(), StoreError> {
    use sea_orm::ActiveValue::Set;
    let changes = location::ActiveModel {
        zone: Set(business.zone.name().to_owned()),
        weekend_rule: Set(json(&business.hours.holidays.weekend)?),
        ..Default::default()
    };
    let written = tx.update::<location::Entity>().set(changes).filter(location::Column::Id.eq(at.uuid())).exec(&tx.conn()).await?;
    if written.rows_affected == 1 { Ok(()) } else { Err(StoreError::unreadable("location")) }
}

async fn mirror_hours(tx: &TenantTx, at: LocationId, business: &Business) -> Result<(), StoreError> {
    tx.delete::<opening_hours::Entity>().filter(opening_hours::Column::LocationId.eq(at.uuid())).exec(&tx.conn()).await?;
    let spans = business.hours.weekly.days().flat_map(|(weekday, day)| day.spans().iter().map(move |span| (weekday, span)));
    let rows: Vec<_> = spans
        .map(|(weekday, span)| opening_hours::Model {
            tenant_id: tx.tenant().uuid(),
            location_id: at.uuid(),
            weekday: i32::try_from(weekday.number_from_monday()).unwrap_or_default(),
            opens: i32::from(span.opens().minutes()),
            closes: i32::from(span.closes().minutes()),
        })
        .collect();
    insert_all::<opening_hours::Entity>(tx, rows).await
}

async fn mirror_closures(tx: &TenantTx, at: LocationId, holidays: &Holidays) -> Result<(), StoreError> {
    tx.delete::<closure::Entity>().filter(closure::Column::LocationId.eq(at.uuid())).exec(&tx.conn()).await?;
    let public = holidays.closed_on.iter().map(|day| Ok(("public", json(day)?)));
    let yearly = holidays.yearly.iter().map(|day| Ok(("yearly", json(day)?)));
    let special = holidays.special.iter().map(|days| Ok(("special", json(days)?)));
    let all = public.chain(yearly).chain(special).collect::<Result<Vec<_>, StoreError>>()?;
    let rows = (0..).zip(all).map(|(position, (kind, definition))| closure::Model {
        tenant_id: tx.tenant().uuid(),
        location_id: at.uuid(),
        position,
        kind: kind.to_owned(),
        definition,
    });
    insert_all::<closure::Entity>(tx, rows.collect()).await
}

async fn insert_all<E>(tx: &TenantTx, rows: Vec<E::Model>) -> Result<(), StoreError>
where
    E: crate::entity::TenantOwned,
    E::Model: sea_orm::IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: Send,
{
    if !rows.is_empty() {
        tx.insert_all::<E>(rows).exec_without_returning(&tx.conn()).await?;
    }
    Ok(())
}

async fn mirror_services(tx: &TenantTx, services: &[Service], now: DateTime<Utc>) -> Result<(), StoreError> {
    use service::Column;
    tx.update::<service::Entity>()
        .col_expr(Column::Active, Expr::value(false))
        .filter(Column::Id.is_not_in(services.iter().map(|service| service.id.uuid())))
        .exec(&tx.conn())
        .await?;
    if services.is_empty() {
        return Ok(());
    }
    let rows = services.iter().map(|service| service_row(tx, service, now)).collect::<Result<Vec<_>, _>>()?;
    let anew = [
        Column::Name,
        Column::Description,
        Column::Keywords,
        Column::DurationMin,
        Column::BufferMin,
        Column::Price,
        Column::Skill,
        Column::Preparation,
        Column::Aftercare,
        Column::Active,
        Column::Updated,
    ];
    let known = OnConflict::columns([Column::TenantId, Column::Id]).update_columns(anew).to_owned();
    tx.insert_all::<service::Entity>(rows).on_conflict(known).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

fn service_row(tx: &TenantTx, service: &Service, now: DateTime<Utc>) -> Result<service::Model, StoreError> {
    Ok(service::Model {
        tenant_id: tx.tenant().uuid(),
        id: service.id.uuid(),
        name: service.name.clone(),
        description: service.description.clone(),
        keywords: json(&service.keywords)?,
        duration_min: i32::from(service.duration_min),
        buffer_min: i32::from(service.buffer_min),
        price: json(&service.price)?,
        skill: service.skill.clone(),
        preparation: service.preparation.clone(),
        aftercare: service.aftercare.clone(),
        active: service.active,
        created: micros(now),
        updated: micros(now),
    })
}

async fn mirror_technicians(tx: &TenantTx, at: LocationId, technicians: &[Technician], now: DateTime<Utc>) -> Result<(), StoreError> {
    use technician::Column;
    tx.update::<technician::Entity>()
        .col_expr(Column::Active, Expr::value(false))
        .filter(Column::Id.is_not_in(technicians.iter().map(|technician| technician.id.uuid())))
        .exec(&tx.conn())
        .await?;
    if technicians.is_empty() {
        return Ok(());
    }
    let rows = technicians.iter().map(|person| technician_row(tx, at, person, now)).collect::<Result<Vec<_>, _>>()?;
    let anew = [
        Column::LocationId,
        Column::Name,
        Column::Title,
        Column::Credentials,
        Column::Skills,
        Column::Hours,
        Column::DaysOff,
        Column::Active,
        Column::Updated,
    ];
    let known = OnConflict::columns([Column::TenantId, Column::Id]).update_columns(anew).to_owned();
    tx.insert_all::<technician::Entity>(rows).on_conflict(known).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

fn technician_row(tx: &TenantTx, at: LocationId, person: &Technician, now: DateTime<Utc>) -> Result<technician::Model, StoreError> {
    Ok(technician::Model {
        tenant_id: tx.tenant().uuid(),
        id: person.id.uuid(),
        location_id: Some(at.uuid()),
        user_id: None,
        name: person.name.expose().to_owned(),
        title: person.title.clone(),
        credentials: json(&person.credentials)?,
        skills: json(&person.skills)?,
        hours: person.hours.as_ref().map(json).transpose()?,
        days_off: json(&person.days_off)?,
        active: person.active,
        created: micros(now),
        updated: micros(now),
    })
}

fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|why| StoreError::unreadable_because("settings", why))
}
