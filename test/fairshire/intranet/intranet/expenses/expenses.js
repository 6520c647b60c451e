// Latest rates without reloading the page.
function getTransport() {
  if (window.XMLHttpRequest) {
    return new XMLHttpRequest();
  } else if (window.ActiveXObject) {
    return new ActiveXObject('Microsoft.XMLHTTP');
  }
  return null;
}

jQuery(function ($) {
  if ($.browser && $.browser.msie) $('body').addClass('ie');
  $('.panel').hide().first().show();
  $('.tabs a').click(function () {
    $('.panel').hide();
    $($(this).attr('href')).fadeIn('fast');
    $('.tabs li').removeClass('on');
    $(this).parent().addClass('on');
    return false;
  }).first().parent().addClass('on');

  function addUp() {
    var total = 0;
    $('#journeys tbody tr').each(function () {
      var claim = (parseFloat($('.miles', this).text()) || 0) * 0.45;
      $('.claim', this).text('£' + claim.toFixed(2));
      total += claim;
    });
    $('#total').text('£' + total.toFixed(2));
  }
  $('#add').click(function () {
    $('#journeys tbody tr:last').clone().appendTo('#journeys tbody').find('.miles').text('0');
    addUp();
  });
  addUp();

  var rates = getTransport();
  rates.onreadystatechange = function () {
    if (rates.readyState == 4 && rates.status == 200) $('#status').text('Rates as of ' + $.trim(rates.responseText) + '.');
  };
  rates.open('GET', 'rates.txt', true);
  rates.send(null);
});
