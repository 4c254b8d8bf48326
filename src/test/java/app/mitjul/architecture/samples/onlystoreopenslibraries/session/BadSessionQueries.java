package app.mitjul.architecture.samples.onlystoreopenslibraries.session;

import java.sql.Connection;

public record BadSessionQueries(Connection connection) {
}
