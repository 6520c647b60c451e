{ "main": "Chicken curry", "veg": "Chickpea curry", "pud": "Yoghurt" }
