// Bildspel och karta
swfobject.embedSWF("swf/karta.swf", "karta", "700", "460", "8", false, {}, {wmode: "transparent"}, {});
