kurser = [
 {namn: "Hjärt-lungräddning", dag: "4 oktober", plats: "Källarsalen"},
 {namn: "Diarieföring", dag: "11 oktober", plats: "Rådhuset"},
 {namn: "Excel fortsättning", dag: "18 oktober", plats: "Datasalen"}
];
