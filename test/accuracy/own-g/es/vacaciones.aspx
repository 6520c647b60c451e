<html xmlns="http://www.w3.org/1999/xhtml">

<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
  <meta http-equiv="X-UA-Compatible" content="IE=7">
  <title>Vacaciones</title>
  <script>
    function dias() {
      var a = document.getElementById("d1").value.split("/"),
        b = document.getElementById("d2").value.split("/");
      var x = new Date(a[2], a[1] - 1, a[0]),
        y = new Date(b[2], b[1] - 1, b[0]);
      var n = Math.round((y - x) / 864e5) + 1;
      document.getElementById("n").innerHTML = isNaN(n) ? "?" : n;
    }
  </script>
</head>

<body>
  <form method="post" action="vacaciones.aspx">
    <input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2OTg3NjY=" />
    <h2>Solicitud de vacaciones</h2>Del
    <input id="d1" name="d1" onchange="dias()"> al
    <input id="d2" name="d2" onchange="dias()"> Días: <span id="n">0</span>
    <input type="submit" value="Solicitar">
    <table border="1">
      <tr>
        <td>Ordóñez, D.</td>
        <td>2007-05-05</td>
        <td>en revisión</td>
      </tr>
      <tr>
        <td>Núñez, C.</td>
        <td>2002-04-24</td>
        <td>abierto</td>
      </tr>
      <tr>
        <td>Gutiérrez, A.</td>
        <td>2006-01-02</td>
        <td>en revisión</td>
      </tr>
      <tr>
        <td>Núñez, C.</td>
        <td>2007-12-12</td>
        <td>cerrado</td>
      </tr>
      <tr>
        <td>Muñoz, J.</td>
        <td>2006-03-01</td>
        <td>pendiente</td>
      </tr>
      <tr>
        <td>Núñez, C.</td>
        <td>2006-05-10</td>
        <td>en revisión</td>
      </tr>
      <tr>
        <td>Gutiérrez, A.</td>
        <td>2011-04-18</td>
        <td>pendiente</td>
      </tr>
    </table>
  </form>
</body>

</html>
