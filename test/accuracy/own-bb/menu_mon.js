{ "main": "Shepherd's pie", "veg": "Leek tart", "pud": "Rhubarb crumble" }
