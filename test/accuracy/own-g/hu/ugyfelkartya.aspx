<html>

<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
  <title>Ügyfélkártya</title>
  <script src="Silverlight.js"></script>
  <style>
    html,
    body,
    #h {
      height: 100%;
      margin: 0
    }
  </style>
</head>

<body>
  <div id="h"></div>
  <script>
    Silverlight.createObjectEx({
      source: "ClientBin/Ugyfelkartya.xap",
      parentElement: document.getElementById("h"),
      id: "sl",
      properties: {
        width: "100%",
        height: "100%",
        version: "3.0"
      },
      events: {}
    });
  </script>
</body>

</html>
