var D = [
 ["Lwów","Anna Mazur","602-555-110"],
 ["Wilno","Piotr ¯ak","602-555-111"],
 ["Grodno","Ewa Œliwa","602-555-112"]
];
