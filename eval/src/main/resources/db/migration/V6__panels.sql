create table panel (
    id      varchar(100) primary key,
    created timestamp(6) with time zone not null,
    body    text not null -- the panel as JSON
);

-- A grader's place in a panel. Of the invitation only the hash of its token is kept.
create table panel_seat (
    panel      varchar(100) not null references panel (id),
    name       varchar(100) not null,
    token_hash varchar(64) not null unique,
    expires    timestamp(6) with time zone not null,
    revoked    timestamp(6) with time zone,
    profile    text, -- JSON; empty until the grader has told it
    primary key (panel, name)
);

create table panel_look (
    panel    varchar(100) not null,
    seat     varchar(100) not null,
    place    integer not null, -- in the grader's order, from 1
    item     varchar(50) not null,
    occasion integer not null,
    flipped  boolean not null,
    state    varchar(10) not null, -- open, submitted or skipped
    draft    text, -- what the grader has entered so far, as JSON
    reason   text, -- why it was skipped
    digest   varchar(64), -- SHA-256 of what was submitted
    done     timestamp(6) with time zone,
    primary key (panel, seat, place),
    foreign key (panel, seat) references panel_seat (panel, name)
);
