<html>
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
  <title>Jelenléti ív</title>
  <script>
    function mind(b) {
      var e = document.forms[0].elements;
      for (var i = 0; i < e.length; i++)
        if (e[i].type == "checkbox") e[i].checked = b;
    }
  </script>
</head>
<body>
  <h2>Jelenléti ív</h2>
  <form method="post" action="jelenlet.php">
    <table border="1">
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="710634">
        </td>
        <td>Kőszegi M.</td>
        <td>Kőbánya</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="266120">
        </td>
        <td>Fülöp É.</td>
        <td>Szűrcsi út</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="165900">
        </td>
        <td>Győri P.</td>
        <td>Szentes</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="953371">
        </td>
        <td>Tóth Á.</td>
        <td>Gödöllő</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="647903">
        </td>
        <td>Fülöp É.</td>
        <td>Gödöllő</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="741430">
        </td>
        <td>Kőszegi M.</td>
        <td>Győr</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="244396">
        </td>
        <td>Szűcs J.</td>
        <td>Pécs</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="301611">
        </td>
        <td>Szűcs J.</td>
        <td>Gödöllő</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="813187">
        </td>
        <td>Fülöp É.</td>
        <td>Kőbánya</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="228520">
        </td>
        <td>Erdős K.</td>
        <td>Gödöllő</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="463349">
        </td>
        <td>Erdős K.</td>
        <td>Győr</td>
      </tr>
      <tr>
        <td>
          <input type="checkbox" name="j[]" value="644157">
        </td>
        <td>Szűcs J.</td>
        <td>Gödöllő</td>
      </tr>
    </table>
    <input type="button" value="Mindenki" onclick="mind(true)">
    <input type="button" value="Senki" onclick="mind(false)">
    <input type="submit" value="Mentés">
  </form>
</body>
</html>
