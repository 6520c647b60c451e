<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Lagerbestand</title>
<link rel="stylesheet" href="css/werk.css"><script type="text/javascript">
function getXHR() {
   var x = false;
   if (window.XMLHttpRequest) {
      x = new XMLHttpRequest();
   } else if (window.ActiveXObject) {
      try {
         x = new ActiveXObject("Msxml2.XMLHTTP");
      } catch (e) {
         try {
            x = new ActiveXObject("Microsoft.XMLHTTP");
         } catch (e2) {}
      }
   }
   return x;
}

function laden(lager) {
   var x = getXHR();
   if (!x) {
      alert("Ihr Browser unterstützt kein AJAX.");
      return;
   }
   x.onreadystatechange = function() {
      if (x.readyState == 4) document.getElementById("liste").innerHTML = x.responseText;
   };
   x.open("GET", "lager_" + lager + ".txt", true);
   x.send(null);
}
</script>
</head>
<body onload="laden('a')">
<div class="kopf">Materialwirtschaft</div>
<p><a href="javascript:laden('a')">Lager A</a> | <a href="javascript:laden('b')">Lager B</a></p>
<div id="liste">Bitte warten ...</div>
</body>
</html>
