<html>

<head>
  <title>Accounts on hold</title>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
  <link rel="stylesheet" href="bo.css">
</head>

<body>
  <h2>Accounts on hold</h2>
  <form action="holdlist.asp" method="get">Branch <select name="br"><option value="55">Harlow</option>
      <option value="6">Northgate</option>
      <option value="88">Ashby</option>
      <option value="62">Westport</option>
      <option value="72">Millbrook</option>
      <option value="63">Millbrook</option></select> <input type="submit" value="Show"></form>
  <table border="1" cellspacing="0" cellpadding="2">
    <tr>
      <th>#</th>
      <th>Account</th>
      <th>Holder</th>
      <th>Branch</th>
      <th>Amount</th>
      <th>Since</th>
    </tr>
    <tr>
      <td>1</td>
      <td>578091</td>
      <td><a href="acct.asp?id=578091">Okafor, D.</a></td>
      <td>Millbrook</td>
      <td align="right">8902.50</td>
      <td>2001-01-19</td>
    </tr>
    <tr>
      <td>2</td>
      <td>290504</td>
      <td><a href="acct.asp?id=290504">Holloway, R.</a></td>
      <td>Harlow</td>
      <td align="right">5568.50</td>
      <td>2010-09-20</td>
    </tr>
    <tr>
      <td>3</td>
      <td>126264</td>
      <td><a href="acct.asp?id=126264">Okafor, D.</a></td>
      <td>Westport</td>
      <td align="right">2876.75</td>
      <td>2004-08-05</td>
    </tr>
    <tr>
      <td>4</td>
      <td>781979</td>
      <td><a href="acct.asp?id=781979">Holloway, R.</a></td>
      <td>Kingsmere</td>
      <td align="right">4541.50</td>
      <td>2007-01-18</td>
    </tr>
    <tr>
      <td>5</td>
      <td>990108</td>
      <td><a href="acct.asp?id=990108">Lambert, S.</a></td>
      <td>Millbrook</td>
      <td align="right">7086.00</td>
      <td>2009-06-12</td>
    </tr>
    <tr>
      <td>6</td>
      <td>968162</td>
      <td><a href="acct.asp?id=968162">Dunn, K.</a></td>
      <td>Kingsmere</td>
      <td align="right">6285.75</td>
      <td>2010-08-08</td>
    </tr>
    <tr>
      <td>7</td>
      <td>618692</td>
      <td><a href="acct.asp?id=618692">Pryce, A.</a></td>
      <td>Westport</td>
      <td align="right">5480.50</td>
      <td>2002-05-19</td>
    </tr>
    <tr>
      <td>8</td>
      <td>228234</td>
      <td><a href="acct.asp?id=228234">Lambert, S.</a></td>
      <td>Harlow</td>
      <td align="right">402.50</td>
      <td>2010-11-14</td>
    </tr>
    <tr>
      <td>9</td>
      <td>281331</td>
      <td><a href="acct.asp?id=281331">Pryce, A.</a></td>
      <td>Harlow</td>
      <td align="right">7653.00</td>
      <td>2009-05-03</td>
    </tr>
    <tr>
      <td>10</td>
      <td>301417</td>
      <td><a href="acct.asp?id=301417">Sayeed, N.</a></td>
      <td>Millbrook</td>
      <td align="right">7201.50</td>
      <td>2007-06-21</td>
    </tr>
    <tr>
      <td>11</td>
      <td>226422</td>
      <td><a href="acct.asp?id=226422">Dunn, K.</a></td>
      <td>Westport</td>
      <td align="right">2006.75</td>
      <td>2008-02-14</td>
    </tr>
    <tr>
      <td>12</td>
      <td>456763</td>
      <td><a href="acct.asp?id=456763">Marsh, T.</a></td>
      <td>Ashby</td>
      <td align="right">6712.50</td>
      <td>2001-05-05</td>
    </tr>
    <tr>
      <td>13</td>
      <td>612232</td>
      <td><a href="acct.asp?id=612232">Dunn, K.</a></td>
      <td>Westport</td>
      <td align="right">2613.75</td>
      <td>2001-07-26</td>
    </tr>
    <tr>
      <td>14</td>
      <td>102023</td>
      <td><a href="acct.asp?id=102023">Whitfield, J.</a></td>
      <td>Northgate</td>
      <td align="right">1918.75</td>
      <td>2002-11-08</td>
    </tr>
    <tr>
      <td>15</td>
      <td>442733</td>
      <td><a href="acct.asp?id=442733">Dunn, K.</a></td>
      <td>Kingsmere</td>
      <td align="right">8128.75</td>
      <td>2001-10-19</td>
    </tr>
    <tr>
      <td>16</td>
      <td>512228</td>
      <td><a href="acct.asp?id=512228">Holloway, R.</a></td>
      <td>Harlow</td>
      <td align="right">8282.75</td>
      <td>2005-10-21</td>
    </tr>
    <tr>
      <td>17</td>
      <td>185958</td>
      <td><a href="acct.asp?id=185958">Lambert, S.</a></td>
      <td>Northgate</td>
      <td align="right">9331.00</td>
      <td>2001-09-12</td>
    </tr>
    <tr>
      <td>18</td>
      <td>890199</td>
      <td><a href="acct.asp?id=890199">Whitfield, J.</a></td>
      <td>Ashby</td>
      <td align="right">8037.00</td>
      <td>2008-07-02</td>
    </tr>
    <tr>
      <td>19</td>
      <td>220554</td>
      <td><a href="acct.asp?id=220554">Holloway, R.</a></td>
      <td>Westport</td>
      <td align="right">3449.75</td>
      <td>2010-05-24</td>
    </tr>
    <tr>
      <td>20</td>
      <td>481989</td>
      <td><a href="acct.asp?id=481989">Pryce, A.</a></td>
      <td>Millbrook</td>
      <td align="right">3830.50</td>
      <td>2010-04-18</td>
    </tr>
    <tr>
      <td>21</td>
      <td>258371</td>
      <td><a href="acct.asp?id=258371">Pryce, A.</a></td>
      <td>Harlow</td>
      <td align="right">6165.50</td>
      <td>2009-01-06</td>
    </tr>
    <tr>
      <td>22</td>
      <td>606314</td>
      <td><a href="acct.asp?id=606314">Sayeed, N.</a></td>
      <td>Ashby</td>
      <td align="right">1235.50</td>
      <td>2007-03-18</td>
    </tr>
  </table>
  <p>The list is refreshed every morning at seven. Questions go to the duty desk, extension 4410. Entries are kept for
    six years and then archived.</p>
</body>

</html>
