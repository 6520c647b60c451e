document.createElement("section");
