package app.mitjul.architecture.samples.onlystoreopenslibraries.store;

import java.sql.Connection;

public record Table(Connection connection) {
}
