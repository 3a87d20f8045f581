// Atlas by its Go API, as its documentation shows it; the program itself is no longer released as a Go module.
// peer read|diff|migrate URL [URL]
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"os"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"
	"ariga.io/atlas/sql/schema"
	_ "github.com/lib/pq"
)

func main() {
	ctx := context.Background()
	work, driver := os.Args[1], open(os.Args[2])
	from := inspect(ctx, driver)
	if work == "read" {
		tables := 0
		for _, one := range from.Schemas {
			tables += len(one.Tables)
		}
		fmt.Println(tables)
		return
	}
	changes, err := driver.RealmDiff(from, inspect(ctx, open(os.Args[3])))
	check(err)
	if len(changes) == 0 {
		fmt.Println("no changes")
		return
	}
	plan, err := driver.PlanChanges(ctx, "plan", changes)
	check(err)
	for _, change := range plan.Changes {
		fmt.Println(change.Cmd)
	}
	if work == "migrate" {
		check(driver.ApplyChanges(ctx, changes))
	}
}

func inspect(ctx context.Context, driver migrate.Driver) *schema.Realm {
	found, err := driver.InspectRealm(ctx, nil)
	check(err)
	return found
}

func open(url string) migrate.Driver {
	db, err := sql.Open("postgres", url)
	check(err)
	driver, err := postgres.Open(db)
	check(err)
	return driver
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
